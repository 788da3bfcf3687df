import { AGE_BANDS, SEXES } from '../../../../api/domain/codes.js';

/** What a column of a country's form may hold, group by group, in the order in which people look for it. */
export const ROLE_GROUPS = {
  report: ['operator', 'period', 'implementingPartner', 'projectCode', 'donor', 'taskRef'],
  place: ['placeCode', 'adm1Name', 'adm2Name', 'adm3Name'],
  what: [
    'indicator',
    'activity',
    'setting',
    'beneficiaryType',
    'stage',
    'populationGroup',
    'service',
    'countBasis',
    'sector',
  ],
  disability: ['disabilityAsked', 'disabilityAskedNumber', 'disabilityMethod', '_T._T.with', '_T._T._U'],
  figures: ['statedTotal', 'quantity.value', 'quantity.unit', 'comments'],
} as const;

const ROWS = SEXES.filter((sex) => sex !== '_T').flatMap((sex) =>
  AGE_BANDS.filter((band) => !(sex === '_U' && band !== '_U' && band !== '_T')).map(
    (band) => `${sex}.${band}`,
  ),
);
/** The cells of people, and those of persons with disabilities beside them. */
export const CELL_ROLES: readonly string[] = [
  ...ROWS.map((row) => `${row}._T`),
  ...ROWS.map((row) => `${row}.with`),
];

/** Roles whose words stand for codes. */
const CODED = ['indicator', 'activity', 'setting', 'beneficiaryType', 'stage', 'populationGroup'] as const;
export type CodedRole = (typeof CODED)[number];
export const isCoded = (role: string): role is CodedRole => (CODED as readonly string[]).includes(role);

/** Which codes one word of such a column may stand for: an indicator says several things at once. */
export const MEANINGS: Readonly<Record<CodedRole, readonly string[]>> = {
  indicator: ['activity', 'beneficiaryType', 'setting', 'stage', 'quantity.unit'],
  activity: ['activity', 'beneficiaryType', 'setting', 'stage'],
  setting: ['setting'],
  beneficiaryType: ['beneficiaryType'],
  stage: ['stage'],
  populationGroup: ['populationGroup'],
};
