import type { Duty } from '../report.js';
import type { Dimension } from './definition.js';
import type { KpiFacts, PeopleRow } from './facts.js';
import type { KpiPart, Reading } from './point.js';
import type { Span, Window } from './span.js';

/** What a fact is split by; `null` = the report does not say. */
export type Keys = { readonly [dimension in Dimension]?: string | null };

/** Something a formula counts, with its period and what it can be split by. */
export interface Fact<T> {
  readonly period: string;
  readonly keys: Keys;
  readonly of: T;
}

/** The surroundings a formula may look at beside its facts. `duties` are those of the operator, where one is asked. */
export interface Slice {
  readonly window: Window;
  readonly duties: readonly Duty[];
  readonly facts: KpiFacts;
  /** the dimensions other than time that the figure is cut by */
  readonly by: readonly Dimension[];
  /** a piece of a figure is read, for its explanation or to judge it: too few to speak alone is no reason to keep its numbers back */
  readonly isPiece?: boolean;
}

/** What a figure is explained by: reports, operators with what is kept of them, places; `sums` = nothing below the sums. */
export const SOURCE_KINDS = ['report', 'operator', 'place', 'sums'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Why an entry or a record of a report that counts is not in a figure, the first that holds: its activity; people who were
 * reached indirectly, are only expected, or are not confirmed; it says something to the KPI, but not to the part that is
 * explained; it says nothing (nobody is counted, or nobody was asked).
 */
export const LINE_LEFT_OUT = [
  'other_activity',
  'indirect',
  'expected',
  'not_confirmed',
  'other_part',
  'says_nothing',
] as const;
export type LineLeftOut = (typeof LINE_LEFT_OUT)[number];
/** What an entry itself is left out for. */
export type EntryLeftOut = Exclude<LineLeftOut, 'other_part' | 'says_nothing'>;

/** How one KPI is computed: which facts it reads, over which months, and what they make. */
export interface Formula<T> {
  /** the months a point reads; absent: the point's own */
  readonly window?: (span: Span) => Window;
  /** a stock: the latest snapshot up to the window's end, never a sum over time */
  readonly stock?: true;
  readonly facts: (facts: KpiFacts, range: Window, by: readonly Dimension[]) => readonly Fact<T>[];
  /** of people: why an entry is not among the facts; null = it is */
  readonly leftOut?: (entry: PeopleRow) => EntryLeftOut | null;
  /** of the facts within reach those that the figure rests on; absent: all */
  readonly counted?: (facts: readonly Fact<T>[], slice: Slice) => readonly Fact<T>[];
  /** absent: reports */
  readonly explainedBy?: SourceKind;
  /** parts that something else explains */
  readonly partsExplainedBy?: Readonly<Record<string, SourceKind>>;
  /** the part that the value is taken from, where that depends on the facts */
  readonly headline?: (whole: Reading) => string | undefined;
  readonly read: (facts: readonly Fact<T>[], slice: Slice) => Reading;
  /** what the figure adds up beside its facts; absent: nothing */
  readonly beside?: (slice: Slice) => readonly KpiPart[];
}
