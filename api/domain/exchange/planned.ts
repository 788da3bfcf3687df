import type { Activity, ReportStatus } from '../codes.js';
import type { Entry, ReportRecord } from '../report.js';
import type { EntryDraft, ReportedEntry } from '../validation/context.js';
import type { RowProblem } from './row-problem.js';

/** What becomes of a row: a new entry, a change of one, nothing to do, or not taken. */
export type Verdict = 'new' | 'changed' | 'unchanged' | 'refused';

/** A report as it is stored, its current revision. */
export interface StoredReport {
  readonly id: string;
  readonly status: ReportStatus;
  readonly revision: number;
  readonly revisionReason: string | null;
  readonly nil: boolean;
  readonly partial: string | null;
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

/** A project's activity that is reported for a period. */
export type CoveredWork = Pick<ReportedEntry, 'period' | 'projectCode'> & { readonly activity: Activity };

/** What is stored already, as far as the rows speak of it. */
export interface StoredReports {
  readonly report: (operatorId: string, period: string) => StoredReport | undefined;
  /** entries of this operator in all its reports, also those of other periods (V08) */
  readonly reported: (operatorId: string) => readonly CoveredWork[];
}

/** Nothing is stored yet. */
export const NOTHING_STORED: StoredReports = { report: () => undefined, reported: () => [] };

/** A row with what becomes of it. */
export interface PlannedRow {
  readonly sheet: string;
  readonly line: number;
  readonly verdict: Verdict;
  readonly operatorName: string;
  readonly period: string;
  /** E: why it is refused; empty for any other verdict */
  readonly problems: readonly RowProblem[];
  /** W and I: what was put right or looks odd in the file */
  readonly notes: readonly RowProblem[];
  /** W and I: what the rules say of the entry it would become */
  readonly findings: readonly RowProblem[];
}

/** One entry to be written. `before` = what is stored now; `null` = it is new. */
export interface EntryWrite {
  readonly sheet: string;
  readonly line: number;
  readonly before: Entry | null;
  readonly entry: EntryDraft;
  /** the same persons may be counted again in another month or task */
  readonly repeatsPossible: boolean;
}

/** One sub-record to be written, under the id it is stored by. `before` = what is stored now; `null` = it is new. */
export interface RecordWrite {
  readonly sheet: string;
  readonly line: number;
  readonly before: ReportRecord | null;
  readonly record: ReportRecord;
}

/** What is to be written of one operator and period. */
export interface PlannedReport {
  readonly operatorId: string;
  readonly operatorName: string;
  readonly period: string;
  /** `null` = the report is made by this import */
  readonly stored: StoredReport | null;
  /** what the report says after the import */
  readonly nil: boolean;
  readonly partial: string | null;
  /** new and changed entries, in the order of the file */
  readonly writes: readonly EntryWrite[];
  /** new and changed sub-records, likewise */
  readonly records: readonly RecordWrite[];
}

/** Every row is in `rows` once. A report in which nothing changes is not in `reports`. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly reports: readonly PlannedReport[];
  readonly counts: Readonly<Record<Verdict, number>>;
}
