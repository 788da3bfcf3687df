import { ruleBroken } from '../../domain/domain-error.js';
import type { ExportContent } from './content.js';
import type { Dialect, Format } from './export.dto.js';
import { csvOf } from './export-csv.js';
import { dhis2Of } from './export-dhis2.js';
import { jsonOf } from './export-json.js';
import { workbookOf } from './export-workbook.js';

/** A way to write reports to a file. */
export interface Writer {
  readonly format: Format;
  readonly dialect: Dialect;
  /** media type */
  readonly type: string;
  readonly write: (content: ExportContent) => AsyncIterable<string | Buffer>;
}

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<Format, string>;

/** Every format in every dialect it is offered in. */
const WRITERS: readonly Writer[] = [
  { format: 'csv', dialect: 'plain', type: MEDIA_TYPES.csv, write: csvOf },
  { format: 'csv', dialect: 'hxl', type: MEDIA_TYPES.csv, write: csvOf },
  { format: 'xlsx', dialect: 'plain', type: MEDIA_TYPES.xlsx, write: workbookOf },
  { format: 'xlsx', dialect: 'hxl', type: MEDIA_TYPES.xlsx, write: workbookOf },
  { format: 'json', dialect: 'plain', type: MEDIA_TYPES.json, write: jsonOf },
  { format: 'json', dialect: 'dhis2', type: MEDIA_TYPES.json, write: dhis2Of },
];

/** @throws DomainError `dialect-not-offered` */
export function writerOf(format: Format, dialect: Dialect): Writer {
  const writer = WRITERS.find((one) => one.format === format && one.dialect === dialect);
  if (writer) return writer;
  const offered = WRITERS.filter((one) => one.format === format).map((one) => one.dialect);
  const detail = `${format} is offered as ${offered.join(' or ')}.`;
  throw ruleBroken('dialect-not-offered', detail, [
    { pointer: '?dialect', code: 'dialect-not-offered', detail },
  ]);
}

/** A sheet holds 1,048,576 rows; a few are headings. */
const SHEET_ROWS = 1_048_570;

/** @throws DomainError `export-too-large` for more rows than a sheet holds; CSV and JSON have no bound */
export function assertFits(format: Format, rows: number): void {
  if (format === 'xlsx' && rows > SHEET_ROWS)
    throw ruleBroken(
      'export-too-large',
      `${rows} rows are more than a sheet holds (${SHEET_ROWS}): choose fewer months, or CSV or JSON.`,
    );
}
