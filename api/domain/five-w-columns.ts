import type {
  Activity,
  AgeBand,
  BeneficiaryType,
  Disability,
  PopulationGroup,
  QuantityUnit,
  Setting,
  Sex,
  Stage,
} from './codes.js';
import { cellKey } from './cuts.js';
import type { EntryDraft } from './validation/context.js';

/** The columns of the national 5W form, by what they hold. */
export const COLUMN = {
  operator: 'Reporting organisation',
  partner: 'Implementing partner',
  project: 'Plan/Project code',
  adm1: 'Oblast',
  adm2: 'Raion',
  adm3: 'Settlement',
  pcode: 'P-code',
  theme: 'Response theme',
  month: 'Reporting month',
  group: 'Population group',
  indicator: 'Indicator',
  total: 'Total individuals reached',
  quantity: 'Non-individual quantity',
  with: 'People with disability (out of the total)',
  comments: 'Comments',
} as const;

/** Which cell each column of people holds. Disability is asked "out of the total": one figure, not crossed. */
export const PEOPLE_COLUMNS: readonly (readonly [string, Sex, AgeBand, Disability])[] = [
  ['Girls (0-17)', 'F', 'Y0T17', '_T'],
  ['Boys (0-17)', 'M', 'Y0T17', '_T'],
  ['Women (18-59)', 'F', 'Y18T59', '_T'],
  ['Men (18-59)', 'M', 'Y18T59', '_T'],
  ['Women (60+)', 'F', 'Y60', '_T'],
  ['Men (60+)', 'M', 'Y60', '_T'],
  [COLUMN.with, '_T', '_T', 'with'],
];

/** The form's word for a population group, in lower case. */
export const POPULATION_GROUP: Readonly<Record<string, PopulationGroup>> = {
  'internally displaced': 'idp',
  'non-displaced': 'host_community',
  returnees: 'returnee',
  refugees: 'refugee',
  mixed: 'mixed',
};

/** What one indicator of the form stands for. */
export interface FiveWIndicator {
  readonly text: string;
  readonly activity: Activity;
  readonly setting: Setting | null;
  readonly beneficiaryType: BeneficiaryType;
  readonly stage: Stage | null;
  /** unit of `Non-individual quantity`; `null` = the indicator counts people */
  readonly unit: QuantityUnit | null;
  /** the number of people is an estimate by its nature */
  readonly estimate: boolean;
}

/**
 * The indicators of the form. It has none for hand-over: "directly benefited from clearance" stands for confirmed
 * beneficiaries at hand-over.
 * @source docs/methodology.md#five-w
 */
export const INDICATORS: readonly FiveWIndicator[] = [
  indicator('# of individuals who took part in face-to-face EORE sessions in schools', 'EORE_SESSION', {
    setting: 'in_school',
  }),
  indicator('# of individuals who took part in face-to-face EORE sessions outside schools', 'EORE_SESSION', {
    setting: 'out_of_school',
  }),
  indicator('# of individuals reached by EORE messages through mass or social media', 'EORE_MEDIA', {
    setting: 'media',
    beneficiaryType: 'indirect',
    estimate: true,
  }),
  indicator('# of trainers trained (ToT)', 'EORE_TOT', {}),
  indicator('# of individuals who directly benefited from clearance', 'LAND_HANDOVER', {
    stage: 'confirmed',
  }),
  indicator('# of survivors and family members referred to services', 'VA_REFERRAL', {}),
  indicator('area surveyed by NTS (m2)', 'NTS', { unit: 'm2' }),
  indicator('area cleared (m2)', 'CLEARANCE', { unit: 'm2' }),
];

function indicator(text: string, activity: Activity, given: Partial<FiveWIndicator>): FiveWIndicator {
  return {
    text,
    activity,
    setting: null,
    beneficiaryType: 'direct',
    stage: null,
    unit: null,
    estimate: false,
    ...given,
  };
}

const OF_FIELD: Readonly<Record<string, string>> = {
  placeCode: COLUMN.pcode,
  period: COLUMN.month,
  statedTotal: COLUMN.total,
  comments: COLUMN.comments,
  projectCode: COLUMN.project,
  implementingPartner: COLUMN.partner,
  populationGroup: COLUMN.group,
  quantity: COLUMN.quantity,
};

/** The column that a JSON pointer of the mapped entry speaks of; the indicator where it is not about one column. */
export function columnOf(pointer: string, entry: EntryDraft): string {
  const [, field = '', index = ''] = pointer.split('/');
  if (field !== 'counts') return OF_FIELD[field] ?? COLUMN.indicator;
  const count = entry.counts[Number(index)];
  const key = count && cellKey(count.sex, count.ageBand, count.disability);
  const column = PEOPLE_COLUMNS.find(([, sex, band, disability]) => cellKey(sex, band, disability) === key);
  return column?.[0] ?? COLUMN.total;
}
