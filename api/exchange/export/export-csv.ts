import { stringify } from 'csv-stringify/sync';
import type { CellValue } from '../../domain/exchange/table.js';
import type { ExportContent } from './content.js';
import { headRows, reportWriter } from './entry-rows.js';

/** Without it, spreadsheets take UTF-8 for the letters of their own country. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV after RFC 4180: commas, CRLF, quotes where they are needed. */
const RFC_4180 = {
  record_delimiter: 'windows',
  cast: { boolean: (value: boolean) => (value ? 'true' : 'false') },
} as const;

/** Entries as CSV; sub-records are in the other formats. */
export async function* csvOf(content: ExportContent): AsyncGenerator<string> {
  const roles = await content.columns();
  const rowsOf = reportWriter(roles);
  yield BYTE_ORDER_MARK + lines(headRows(content.dialect, roles));
  for await (const report of content.reports()) {
    const rows = rowsOf(report);
    yield lines(rows);
    content.wrote(rows.length);
  }
}

const lines = (rows: CellValue[][]): string => stringify(rows, RFC_4180);
