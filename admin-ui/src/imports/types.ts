import type { Severity } from '../../../api/domain/codes.js';

export type ImportStatus = 'running' | 'checked' | 'done' | 'refused' | 'cancelled' | 'failed' | 'undone';
export type Verdict = 'new' | 'changed' | 'unchanged' | 'refused';

/** One thing said of one cell or of a whole row. */
export interface RowFinding {
  rule: string;
  severity: Severity;
  /** Heading of the column; null: the whole row. */
  column: string | null;
  /** `D14`; null: the whole row. */
  address: string | null;
  message: string;
  /** Of the sentence, for translation. */
  key?: string;
  params?: Readonly<Record<string, string | number>>;
}

export interface ImportRow {
  nth: number;
  sheet: string | null;
  line: number;
  verdict: Verdict;
  findings: RowFinding[];
  operatorName: string | null;
  period: string | null;
  activity: string | null;
  placeCode: string | null;
  reportId: string | null;
}

export interface ImportCounts {
  rows: number;
  accepted: number;
  refused: number;
  noted: number;
  new: number;
  changed: number;
  unchanged: number;
  facts: number;
  reportsNew: number;
  reportsChanged: number;
}

export interface ImportSummary {
  id: string;
  countryCode: string;
  byName: string | null;
  at: string;
  fileName: string;
  format: string | null;
  mapping: string | null;
  dryRun: boolean;
  rowsWanted: 'all' | 'valid';
  status: ImportStatus;
  counts: ImportCounts | null;
  problem: { code: string; detail: string } | null;
  undoneAt: string | null;
  version: number;
}

export interface ImportBatch extends ImportSummary {
  /** Rows that were refused or noted, the first of them. */
  verdicts: ImportRow[];
  fileKept: boolean;
}

/** How far a long import has come. */
export interface Progress {
  phase: string;
  done: number;
  of: number | null;
}

/** A mapping that may be chosen for a file. */
export interface MappingChoice {
  id: string;
  name: string;
}
