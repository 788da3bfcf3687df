import { RECORD_KINDS, type RecordKind } from '../../domain/codes.js';
import type { ColumnRole } from '../../domain/exchange/roles.js';
import type { CellValue } from '../../domain/exchange/table.js';
import type { ExportContent } from './content.js';
import { harmless, headRows, reportWriter } from './entry-rows.js';
import type { StreamedSheet } from './sheet-xml.js';
import { workbookStream } from './workbook-stream.js';

/** A workbook: the entries, a sheet for each kind of sub-record that occurs, and what the file is about. */
export function workbookOf(content: ExportContent): AsyncGenerator<Buffer> {
  return workbookStream(sheetsOf(content));
}

async function* sheetsOf(content: ExportContent): AsyncGenerator<StreamedSheet> {
  const roles = await content.columns();
  const heads = headRows(content.dialect, roles);
  yield sheet('entries', heads.length, heads[0]?.length ?? 0, entryRows(content, roles, heads));
  for (const kind of RECORD_KINDS.filter((one) => content.about.counts.records[one]))
    yield sheet(kind, 1, 0, content.records(kind));
  yield { name: 'about', frozenRows: 0, widths: [24, 60], rows: aboutRows(content) };
}

const sheet = (name: string, frozenRows: number, columns: number, rows: StreamedSheet['rows']) => ({
  name,
  frozenRows,
  widths: Array.from({ length: columns }, () => 16),
  rows,
});

async function* entryRows(
  content: ExportContent,
  roles: readonly ColumnRole[],
  heads: CellValue[][],
): AsyncGenerator<CellValue[]> {
  const rowsOf = reportWriter(roles);
  yield* heads;
  for await (const report of content.reports()) {
    const rows = rowsOf(report);
    yield* rows;
    content.wrote(rows.length);
  }
}

async function* aboutRows({ about, dialect }: ExportContent): AsyncGenerator<CellValue[]> {
  const { filter, counts } = about;
  const records = Object.entries(counts.records) as [RecordKind, number][];
  const lines: [string, CellValue][] = [
    ['export', about.id],
    ['country', `${about.countryCode} ${about.countryName}`],
    ['asOf', about.asOf],
    ['by', about.by],
    ['basis', filter.basis],
    ['from', filter.from],
    ['to', filter.to],
    ['operatorId', filter.operatorId],
    ['status', filter.status],
    ['dialect', dialect],
    ['reports', counts.reports],
    ['entries', counts.entries],
    ...records.map(([kind, count]): [string, CellValue] => [kind, count]),
  ];
  for (const [name, value] of lines) yield [name, harmless(value)];
}
