import type { Entry, Report } from '../report.js';
import { neutralise } from './neutralise.js';
import { ALL_ROLES, type ColumnRole, REPORT_FIELDS, type RoleName, roleName } from './roles.js';
import { type Stated, statedOf } from './stated.js';
import type { CellValue } from './table.js';

/** The report as its rows name it. */
export type WrittenReport = Pick<Report, 'period' | 'nil' | 'partial'> & { readonly operatorName: string };

/** The names of a place, for people to read: the country first, as far down as the place goes. */
export type PlaceNames = readonly string[];

/** Writes an entry as its row; `entry: null` = a row about the report alone (nil, or empty so far). */
export type RowWriter = (
  report: WrittenReport,
  entry: Omit<Entry, 'id'> | null,
  placeNames?: PlaceNames,
) => CellValue[];

/**
 * Entries as the cells of their rows, one for each role, texts neutralised: read back, they give the same entry. Codes
 * stay codes, figures are numbers, what is not given is null. Names are worked out once: a row costs its cells.
 * @source docs/methodology.md#exchange
 */
export function rowWriter(roles: readonly ColumnRole[]): RowWriter {
  const names = roles.map(roleName);
  return (report, entry, placeNames = []) => {
    const ofEntry: Stated = entry ? statedOf(entry) : {};
    const around = aroundEntry(report, placeNames);
    return names.map((name) => asCell(around[name] ?? ofEntry[name] ?? null));
  };
}

function asCell(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  return value === '' ? null : neutralise(value);
}

function aroundEntry(report: WrittenReport, placeNames: PlaceNames): Record<RoleName, CellValue> {
  const { operatorName, period, nil, partial } = report;
  return {
    operator: operatorName,
    period,
    nil: nil ? 'yes' : null,
    partial,
    placeName: placeNames.at(-1) ?? null,
    ...Object.fromEntries(placeNames.map((name, level) => [`adm${level}Name`, name])),
  };
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
