import type { ReportRecord } from '../report.js';
import type { RoleName } from './roles.js';
import type { RowProblem } from './row-problem.js';
import type { Stated } from './stated.js';

/** Which column of the file says something: its place and heading. `column: null` = the file has none; the heading says where. */
export interface ColumnPlace {
  readonly column: number | null;
  readonly heading: string;
}

/** What the rows of one table have in common. */
export interface RowSource {
  /** what the mapping says of every row */
  readonly defaults: Stated;
  /** the column that says a role, itself or through words that stand for several codes; `null` = none does */
  readonly columnOf: (role: RoleName) => ColumnPlace | null;
}

/** One row as it was read. */
export interface ReadRow {
  readonly sheet: string;
  readonly line: number;
  readonly source: RowSource;
  readonly report: {
    /** `null` = not given, or not known; then the row has a problem */
    readonly operatorId: string | null;
    readonly operatorName: string;
    /** month or quarter, or the text as it was written where it is neither */
    readonly period: string;
    /** `null` = not stated */
    readonly nil: boolean | null;
    /** what is missing from the report; `null` = not stated */
    readonly partial: string | null;
  };
  /** `null` = the row is about the report alone (nil, or what is missing) */
  readonly stated: Stated | null;
  /** the row is a sub-record, and `stated` null; absent = it is not */
  readonly record?: ReportRecord;
  /** what keeps the row from being taken, severity E */
  readonly problems: readonly RowProblem[];
  /** what was put right or looks odd, severity W or I */
  readonly notes: readonly RowProblem[];
}
