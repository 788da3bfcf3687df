import { hxlTag } from '../../domain/exchange/hxl.js';
import { neutralise } from '../../domain/exchange/neutralise.js';
import { type ColumnRole, roleName } from '../../domain/exchange/roles.js';
import type { CellValue } from '../../domain/exchange/table.js';
import { type RowWriter, rowWriter } from '../../domain/exchange/write-row.js';
import type { Dialect } from './export.dto.js';
import type { ExportedEntry, ExportedReport } from './export.queries.js';

/** What an export says of a row beside what its columns hold when they are read in again. */
const BESIDE: readonly {
  readonly heading: string;
  readonly tag: string;
  readonly of: (report: ExportedReport, entry: ExportedEntry | null) => CellValue;
}[] = [
  { heading: 'entryId', tag: '#meta+id', of: (_, one) => one?.entry.id ?? null },
  { heading: 'countryCode', tag: '#country+code+v_iso3', of: ({ countryCode }) => countryCode },
  { heading: 'status', tag: '#status+code', of: ({ status }) => status },
  { heading: 'revision', tag: '', of: ({ revision }) => revision },
  {
    heading: 'submittedOn',
    tag: '#date+reported',
    of: ({ submittedAt }) => submittedAt?.slice(0, 10) ?? null,
  },
];

/** Rows that stand above the entries: headings, and the tags where the dialect has them. */
export function headRows(dialect: Dialect, roles: readonly ColumnRole[]): CellValue[][] {
  const headings = [...BESIDE.map(({ heading }) => heading), ...roles.map(roleName)];
  if (dialect !== 'hxl') return [headings];
  return [headings, [...BESIDE.map(({ tag }) => tag), ...roles.map(hxlTag)]];
}

/** The entries of a report as rows; a report without one is a row of its own. */
export function reportWriter(roles: readonly ColumnRole[]): (report: ExportedReport) => CellValue[][] {
  const write = rowWriter(roles);
  return (report) => {
    const entries = report.entries.length === 0 ? [null] : report.entries;
    return entries.map((one) => rowOf(report, one, write));
  };
}

function rowOf(report: ExportedReport, one: ExportedEntry | null, write: RowWriter): CellValue[] {
  const beside = BESIDE.map(({ of }) => harmless(of(report, one)));
  return beside.concat(write(report, one?.entry ?? null, one?.placeNames));
}

export const harmless = (value: CellValue): CellValue =>
  typeof value === 'string' ? neutralise(value) : value;
