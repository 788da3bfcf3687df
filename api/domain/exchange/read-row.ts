import type { Entry } from '../report.js';
import type { Known } from './known.js';
import type { Mapping } from './mapping.js';
import type { RoleName } from './roles.js';
import type { RowProblem } from './row-problem.js';
import type { TableRow } from './table.js';

/** What a row says, by role: a field that is there and `null` was asked for and left blank; one that is not there, not asked. */
export type Stated = Readonly<Record<RoleName, string | number | boolean | null>>;

/** One row as it was read. */
export interface ReadRow {
  readonly sheet: string;
  readonly line: number;
  readonly report: {
    /** `null` = not given, or not known; then the row has a problem */
    readonly operatorId: string | null;
    readonly operatorName: string;
    /** month or quarter, or the text as it was written where it is neither */
    readonly period: string;
    /** `null` = not stated */
    readonly nil: boolean | null;
    /** `undefined` = not stated; `null` = stated as complete */
    readonly partial: string | null | undefined;
  };
  /** `null` = the row is about the report alone (nil, or what is missing) */
  readonly stated: Stated | null;
  /** what keeps the row from being taken, severity E */
  readonly problems: readonly RowProblem[];
  /** what was put right or looks odd, severity W or I */
  readonly notes: readonly RowProblem[];
}

/** A mapping that was laid over the headings of a file. */
export interface RowReader {
  /** the column, 0 = the first, that holds each role */
  readonly columns: ReadonlyMap<RoleName, number>;
  /** columns that no heading of the mapping speaks of; they are not read */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  /** headings of the mapping that the file has not, required ones first */
  readonly missing: readonly { readonly heading: string; readonly required: boolean }[];
  /** `null` = the row is empty */
  readonly read: (row: TableRow) => ReadRow | null;
}

/**
 * Lays a mapping over the headings of a file. Lookups are made once: a row costs its cells.
 * @source docs/methodology.md#exchange
 */
export function rowReader(mapping: Mapping, headings: readonly string[], known: Known): RowReader {
  throw new Error(`not yet: ${mapping.name} ${headings.length} ${known.today}`);
}

/**
 * The entry that a row stands for: what it states, what the mapping says of every row, and, where the entry is stored
 * already, what the file does not ask about.
 * @param before the stored entry of the same work; `null` = there is none
 */
export function entryOf(stated: Stated, defaults: Stated, before: Entry | null): Omit<Entry, 'id'> {
  throw new Error(`not yet: ${stated.activity} ${defaults.activity} ${before?.id}`);
}
