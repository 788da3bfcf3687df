import type { Mapping } from './mapping.js';
import { ALL_ROLES, type ColumnRole, parseRole, type RoleName, roleName } from './roles.js';
import type { CellValue } from './table.js';

/** The HXL tag of each field that is no cell or flag; what has none is left without a tag. */
const TAG_OF: Readonly<Record<RoleName, string>> = {
  operator: '#org+reporting+name',
  period: '#date+period',
  nil: '#meta+nil',
  partial: '#meta+missing',
  placeCode: '#loc+code+v_pcodes',
  activity: '#activity+code',
  setting: '#activity+setting',
  beneficiaryType: '#beneficiary+type',
  stage: '#activity+stage',
  populationGroup: '#beneficiary+group',
  projectCode: '#activity+project+code',
  implementingPartner: '#org+impl+name',
  donor: '#org+funding+name',
  taskRef: '#activity+task+code',
  service: '#service+code',
  countBasis: '#meta+count_basis',
  disabilityAsked: '#meta+disability_asked',
  disabilityAskedNumber: '#reached+disability_asked',
  disabilityMethod: '#meta+disability_method',
  statedTotal: '#reached+ind',
  comments: '#description+comments',
  'quantity.value': '#output+num',
  'quantity.unit': '#output+unit',
  placeName: '#loc+name',
  adm0Name: '#country+name',
  adm1Name: '#adm1+name',
  adm2Name: '#adm2+name',
  adm3Name: '#adm3+name',
  indicator: '#indicator+name',
  sector: '#sector+cluster',
};
const SEX = { F: 'f', M: 'm', X: 'i', _U: 'sex_unknown', _T: '' } as const;
const AGE = {
  Y0T17: 'children',
  Y18T59: 'age_18_59',
  Y60: 'elderly',
  Y18: 'adults',
  _U: 'age_unknown',
  _T: '',
} as const;
const DISABILITY = { with: 'disabled', without: 'not_disabled', _U: 'disability_unknown', _T: '' } as const;

/** Other tags of the field for the same thing. A p-code may stand in the column of its level. */
const ALSO: readonly (readonly [string, RoleName])[] = [
  ['#org+reporting', 'operator'],
  ['#org+impl', 'implementingPartner'],
  ['#org+funding', 'donor'],
  ['#date', 'period'],
  ['#date+start', 'period'],
  ['#activity', 'activity'],
  ['#sector', 'sector'],
  ['#indicator', 'indicator'],
  ['#description', 'comments'],
  ['#country', 'adm0Name'],
  ...['1', '2', '3'].flatMap((level) => [
    [`#adm${level}`, `adm${level}Name`] as const,
    [`#adm${level}+code`, 'placeCode'] as const,
    [`#adm${level}+code+v_pcodes`, 'placeCode'] as const,
  ]),
  ['#loc', 'placeName'],
  ['#loc+code', 'placeCode'],
];

/** Attributes as the field varies them. `+adults` may include `+elderly`, so it is 18 and over. */
const VARIANTS: Readonly<Record<string, string>> = {
  female: 'f',
  male: 'm',
  adult: 'adults',
  age_18: 'adults',
  age18: 'adults',
  age_18_plus: 'adults',
  child: 'children',
  age_0_17: 'children',
  age0_17: 'children',
  age18_59: 'age_18_59',
  age_60: 'elderly',
  age60: 'elderly',
  age_60_plus: 'elderly',
};

/**
 * The HXL tag of a role, `#reached+f+age_18_59`; '' = HXL has no word for it. The cell of all people has `+all`, so that
 * it is not the stated total, `#reached+ind`.
 * @source docs/methodology.md#hxl
 */
export function hxlTag(role: ColumnRole): string {
  if (role.kind === 'flag') return `#reached+${role.flag}`;
  if (role.kind !== 'cell') return TAG_OF[roleName(role)] ?? '';
  const attributes = [SEX[role.sex], AGE[role.ageBand], DISABILITY[role.disability]].filter(Boolean);
  return `#reached+${attributes.join('+') || 'all'}`;
}

/** A tag for comparison: lower case, attributes in order, without languages (`+i_en`; `+i` alone is non-binary) and `+ind`. */
function canonical(tag: string): string {
  const [hashtag = '', ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
  const kept = attributes
    .filter((one) => !/^i_[a-z]{2,3}$/.test(one) && one !== 'ind')
    .map((one) => (hashtag === '#reached' ? (VARIANTS[one] ?? one) : one));
  return [hashtag, ...[...new Set(kept)].sort()].join('+');
}

const BY_TAG: ReadonlyMap<string, RoleName> = new Map([
  ...ALSO.map(([tag, role]) => [canonical(tag), role] as const),
  ...ALL_ROLES.filter((role) => hxlTag(role) !== '').map(
    (role) => [canonical(hxlTag(role)), roleName(role)] as const,
  ),
]);

/**
 * The role of an HXL tag as the field writes it: any case, spaces, order of attributes, `#reached` with or without `+ind`.
 * `null` = not a tag this product reads.
 * @source docs/methodology.md#hxl
 */
export function parseHxl(tag: string): ColumnRole | null {
  const name = BY_TAG.get(canonical(tag));
  return name === undefined ? null : parseRole(name);
}

/** In how many of the first lines of a file the row of tags is looked for. */
const LOOKED_THROUGH = 25;
const isTag = (cell: CellValue) => typeof cell === 'string' && /^\s*#\s*[a-z][\w+\s]*$/i.test(cell);
const isBlank = (cell: CellValue) => cell === null || String(cell).trim() === '';

/**
 * The index of the row of tags, between header and data, within the first 25 rows: one whose every cell is a tag or blank,
 * with one tag at least that is read. `null` = the file is not tagged.
 * @source docs/methodology.md#hxl
 */
export function hxlRow(rows: readonly (readonly CellValue[])[]): number | null {
  const found = rows
    .slice(0, LOOKED_THROUGH)
    .findIndex(
      (cells) =>
        cells.every((cell) => isBlank(cell) || isTag(cell)) &&
        cells.some((cell) => isTag(cell) && parseHxl(String(cell)) !== null),
    );
  return found < 0 ? null : found;
}

/**
 * The mapping of a tagged file; its tags are the headings. Of several columns with p-codes the lowest level is read; a
 * column whose tag repeats a role is left unread.
 * @source docs/methodology.md#hxl
 */
export function hxlMapping(tags: readonly string[]): Mapping {
  const columns = new Map<RoleName, string>();
  for (const tag of tags) {
    const role = parseHxl(tag);
    if (!role) continue;
    const name = roleName(role);
    if (!columns.has(name) || (name === 'placeCode' && isDeeper(tag, columns.get(name))))
      columns.set(name, tag);
  }
  return {
    name: 'HXL',
    columns: [...columns].map(([role, heading]) => ({ heading, role })),
    defaults: { countBasis: 'persons', disabilityAsked: 'not_stated' },
  };
}

/** `#loc` is below every level, `#adm3` below `#adm1`. */
function isDeeper(tag: string, other = ''): boolean {
  const level = (one: string) => (/#loc/i.test(one) ? 9 : Number(/#adm(\d)/i.exec(one)?.[1] ?? 0));
  return level(tag) > level(other);
}
