import type { Entry, Report } from '../report.js';
import { neutralise } from './neutralise.js';
import { ALL_ROLES, type ColumnRole, REPORT_FIELDS, type RoleName, roleName } from './roles.js';
import { statedOf } from './stated.js';
import type { CellValue } from './table.js';

/** The report as its rows name it. */
export type WrittenReport = Pick<Report, 'period' | 'nil' | 'partial'> & { readonly operatorName: string };

/** The names of a place, for people to read: the country first, as far down as the place goes. */
export type PlaceNames = readonly string[];

/**
 * An entry as the cells of its row, one for each role, texts neutralised: read back, they give the same entry. Codes stay
 * codes, figures are numbers, what is not given is null.
 * @param entry null = a row about the report alone (nil, or empty so far)
 * @source docs/methodology.md#exchange
 */
export function writeRow(
  report: WrittenReport,
  entry: Omit<Entry, 'id'> | null,
  roles: readonly ColumnRole[],
  placeNames: PlaceNames = [],
): CellValue[] {
  const cells: Record<RoleName, CellValue> = { ...(entry ? statedOf(entry) : {}), ...ofReport(report) };
  for (const [level, name] of placeNames.entries()) cells[`adm${level}Name`] = name;
  cells.placeName = placeNames.at(-1) ?? null;
  return roles.map((role) => {
    const value = cells[roleName(role)] ?? null;
    return typeof value === 'string' && value !== '' ? neutralise(value) : value === '' ? null : value;
  });
}

function ofReport({ operatorName, period, nil, partial }: WrittenReport): Record<RoleName, CellValue> {
  return { operator: operatorName, period, nil: nil ? 'yes' : null, partial };
}

const ALWAYS: ReadonlySet<RoleName> = new Set([
  ...REPORT_FIELDS,
  'placeCode',
  'activity',
  'beneficiaryType',
  'countBasis',
  'disabilityAsked',
]);

/**
 * Of all roles those that these entries need, in the order of a full export: what is nowhere given gets no column, but for
 * what every row must say.
 */
export function rolesInUse(entries: Iterable<Omit<Entry, 'id'>>): ColumnRole[] {
  const used = new Set(ALWAYS);
  for (const entry of entries)
    for (const [name, value] of Object.entries(statedOf(entry))) if (value !== null) used.add(name);
  return ALL_ROLES.filter((role) => used.has(roleName(role)));
}
