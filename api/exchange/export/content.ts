import type { RecordKind } from '../../domain/codes.js';
import type { ColumnRole } from '../../domain/exchange/roles.js';
import type { CellValue } from '../../domain/exchange/table.js';
import type { Dialect } from './export.dto.js';
import type { ExportedCounts, ExportedReport, ExportFilter } from './export.queries.js';

/** What a file says of itself. */
export interface About {
  readonly id: string;
  readonly countryCode: string;
  readonly countryName: string;
  /** date-time of the snapshot */
  readonly asOf: string;
  readonly by: string;
  readonly filter: ExportFilter;
  readonly counts: ExportedCounts;
}

/** Everything a format needs to write a file: it reads reports and records as often as it likes, none is kept. */
export interface ExportContent {
  readonly about: About;
  readonly dialect: Dialect;
  /** the columns that any of the entries needs */
  columns(): Promise<readonly ColumnRole[]>;
  reports(): AsyncIterable<ExportedReport>;
  /** rows of a kind of sub-record, headings first */
  records(kind: RecordKind): AsyncIterable<readonly CellValue[]>;
  /** told as rows are written */
  wrote(rows: number): void;
}
