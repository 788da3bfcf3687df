import type { Entry, Report } from '../report.js';
import type { ColumnRole } from './roles.js';
import type { CellValue } from './table.js';

/** The report as its rows name it. */
export type WrittenReport = Pick<Report, 'period' | 'nil' | 'partial'> & { readonly operatorName: string };

/** The names of a place, for people to read: the country first, as far down as the place goes. */
export type PlaceNames = readonly string[];

/**
 * An entry as the cells of its row, one for each role, texts neutralised: read back, they give the same entry.
 * @param entry null = a row about the report alone (nil, or empty so far)
 * @source docs/methodology.md#exchange
 */
export function writeRow(
  report: WrittenReport,
  entry: Omit<Entry, 'id'> | null,
  roles: readonly ColumnRole[],
  placeNames: PlaceNames = [],
): CellValue[] {
  throw new Error(`not yet: ${report.period} ${entry?.activity} ${roles.length} ${placeNames.length}`);
}

/** Of all roles those that these entries need, in the order of a full export: what is nowhere given gets no column. */
export function rolesInUse(entries: Iterable<Omit<Entry, 'id'>>): ColumnRole[] {
  throw new Error(`not yet: ${String(entries)}`);
}
