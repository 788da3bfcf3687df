import { CELL_COUNT, codesAt } from '../cells.js';
import { type AgeBand, type Disability, FLAGS, type Flag, type Sex } from '../codes.js';

/** What a column may say of the report that its row belongs to. */
export const REPORT_FIELDS = ['operator', 'period', 'nil', 'partial'] as const;

/** What a column may say of the entry that its row is: the fields of `Entry`, but for its figures. */
export const ENTRY_FIELDS = [
  'placeCode',
  'activity',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
  'projectCode',
  'implementingPartner',
  'donor',
  'taskRef',
  'service',
  'countBasis',
  'disabilityAsked',
  'disabilityAskedNumber',
  'disabilityMethod',
  'statedTotal',
  'comments',
] as const;

/**
 * What is read, but never kept: names of places, which are compared with the p-code (V26); an `indicator`, whose words
 * stand for several codes at once; the `sector`, which must be mine action; and a column that is `ignored`.
 */
export const READ_ONLY = [
  'placeName',
  'adm0Name',
  'adm1Name',
  'adm2Name',
  'adm3Name',
  'indicator',
  'sector',
  'ignored',
] as const;

export type ReportField = (typeof REPORT_FIELDS)[number];
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type ReadOnlyField = (typeof READ_ONLY)[number];

/**
 * What a column of a file holds. Every tabular file is the same thing once each of its columns has a role.
 * @source docs/methodology.md#exchange
 */
export type ColumnRole =
  | { readonly kind: 'report'; readonly field: ReportField }
  | { readonly kind: 'entry'; readonly field: EntryField }
  | { readonly kind: 'quantity'; readonly part: 'value' | 'unit' }
  | { readonly kind: 'cell'; readonly sex: Sex; readonly ageBand: AgeBand; readonly disability: Disability }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'read-only'; readonly field: ReadOnlyField };

/**
 * The stable machine name of a role, as files, mappings and templates write it: `placeCode`, `quantity.unit`,
 * `F.Y18T59.with`, `flag.survivor`, `adm1Name`.
 */
export type RoleName = string;

/** The machine name of a role; `parseRole` reads it back. */
export function roleName(role: ColumnRole): RoleName {
  switch (role.kind) {
    case 'quantity':
      return `quantity.${role.part}`;
    case 'cell':
      return `${role.sex}.${role.ageBand}.${role.disability}`;
    case 'flag':
      return `flag.${role.flag}`;
    default:
      return role.field;
  }
}

/** Every role a column may have, in the order in which a full export writes them; the cells in the layout `cells@1`. */
export const ALL_ROLES: readonly ColumnRole[] = [
  ...REPORT_FIELDS.map((field) => ({ kind: 'report', field }) as const),
  ...ENTRY_FIELDS.map((field) => ({ kind: 'entry', field }) as const),
  { kind: 'quantity', part: 'value' },
  { kind: 'quantity', part: 'unit' },
  ...Array.from({ length: CELL_COUNT }, (_, at) => ({ kind: 'cell', ...codesAt(at) }) as const),
  ...FLAGS.map((flag) => ({ kind: 'flag', flag }) as const),
  ...READ_ONLY.map((field) => ({ kind: 'read-only', field }) as const),
];

const BY_NAME: ReadonlyMap<RoleName, ColumnRole> = new Map(ALL_ROLES.map((role) => [roleName(role), role]));

/** The role of a machine name, case-exact; `null` = no such role. */
export function parseRole(name: RoleName): ColumnRole | null {
  return BY_NAME.get(name) ?? null;
}
