import type { Severity } from '../../domain/codes.js';
import type { Params } from '../../domain/validation/finding.js';
import type { FileKind } from '../tables/read-file.js';

/** `checked` = a dry run; `refused` = some row was, and all were wanted; `failed` = it did not come to an end. */
export const IMPORT_STATUSES = [
  'running',
  'checked',
  'done',
  'refused',
  'cancelled',
  'failed',
  'undone',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** `all` = all rows or nothing; `valid` = the rows that are not refused. */
export const ROWS_WANTED = ['all', 'valid'] as const;
export type RowsWanted = (typeof ROWS_WANTED)[number];

/** How the file is written, by its bytes. */
export const FILE_KINDS = ['xlsx', 'csv', 'json'] as const satisfies readonly FileKind[];

/** What the file's rows mean, by the words the form names them with. */
export const IMPORT_FORMATS = ['template', 'csv', 'hxl', 'mapping', 'dhis2', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** `unchanged` = stored already, with the same figures. */
export const ROW_VERDICTS = ['new', 'changed', 'unchanged', 'refused'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** One thing said of one cell or of a whole row. */
export interface RowFinding {
  /** V01–V28, or `formula` */
  readonly rule: string;
  /** E refuses the row; W and I are notes */
  readonly severity: Severity;
  /** the heading of the column; null = the whole row */
  readonly column: string | null;
  /** the cell, `D14`; null = the whole row */
  readonly address: string | null;
  readonly message: string;
  /** of the sentence, for translation, and what fills it in */
  readonly key: string;
  readonly params: Params;
}

/** What became of the rows, and what they hold. All are counts; `facts` counts figures of people, one per cell. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly noted: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly facts: number;
  readonly reportsNew: number;
  readonly reportsChanged: number;
}

/** Why a batch came to nothing as a whole. */
export interface ImportProblem {
  readonly code: string;
  readonly detail: string;
}
