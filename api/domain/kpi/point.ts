import type { Dimension } from './definition.js';

/** Why a value is null. `withheld`: there are figures, but too few answers to speak. */
export type NoValue = 'no_data' | 'not_computable' | 'suppressed' | 'withheld';

/** What lies behind a missing value, for a sentence to the reader. */
export type Why =
  | 'under_50_asked'
  | 'under_30_sampled'
  | 'response_under_60'
  | 'not_due_in_all_months'
  | 'not_added_over_activities'
  | 'too_few_reports'
  | 'no_baseline'
  | 'under_30_staff'
  | 'under_5_leavers'
  | 'no_published_round'
  | 'levels_not_shared'
  | 'too_few_answers'
  | 'not_applicable'
  | 'told_by_years';

/** A share that another is held against: so many of so many people. */
export interface Against {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * A figure with what it was made of. `value` is unrounded in the KPI's unit (90 % is 0.9); null always has a reason.
 * Where the people are not crossed it lies between `lower` and `upper`, and `value` is the lower one.
 */
export interface Figure {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** only of a ratio of two shares: the value is (numerator ÷ denominator) ÷ this share */
  readonly against?: Against;
  readonly reason?: NoValue;
  readonly why?: Why;
}

/** The published round that a level comes from. */
export interface LevelRound {
  readonly assessmentId: string;
  /** `2026` or `2026-Q1` */
  readonly period: string;
  readonly verified: boolean;
}

/** One of several figures that a KPI shows side by side. */
export interface KpiPart extends Figure {
  readonly code: string;
  readonly activity?: string;
  readonly disabilityMethod?: string | null;
  /** of money: ISO 4217 */
  readonly currency?: string;
  /** of the level of a recommendation, which is the part's code */
  readonly round?: LevelRound;
}

/** The report a stock was read from: the latest of an organisation, and how many months old at the period's end. */
export interface Snapshot {
  readonly operatorId: string;
  readonly period: string;
  readonly ageMonths: number;
}

/** Which baseline it was: population, casualties or exposure, with its source and date `2025-06-30`. */
export interface NamedBaseline {
  readonly kind: string;
  readonly source: string;
  readonly datedOn: string;
}

/** What a formula answers for one slice of the facts. */
export interface Reading extends Figure {
  readonly parts?: readonly KpiPart[];
  /** the baseline of need that the figure is held against */
  readonly baseline?: NamedBaseline;
  readonly snapshots?: readonly Snapshot[];
}

/** A reading for a period and, where asked, an operator, activity, …; `null` there = not given by the reports. */
export type KpiPoint = Reading & { readonly period: string } & {
  readonly [dimension in Dimension]?: string | null;
};

/** A period that lies only partly inside what was asked, and how many facts were left out with it. */
export interface ExcludedPeriod {
  readonly period: string;
  readonly facts: number;
}

/** A figure without value. */
export function noValue(reason: NoValue, why?: Why): Figure {
  return { value: null, numerator: null, denominator: null, reason, ...(why ? { why } : {}) };
}

/** numerator ÷ denominator, unrounded; without a denominator, or with 0, there is no value and never a 0. */
export function ratio(numerator: number, denominator: number | null): Figure {
  if (!denominator)
    return { value: null, numerator: denominator === 0 ? numerator : null, denominator, reason: 'no_data' };
  return { value: numerator / denominator, numerator, denominator };
}

/** A count without denominator; without anything to count there is no value. */
export function countOf(numerator: number | null): Figure {
  const none = numerator === null ? { reason: 'no_data' as const } : {};
  return { value: numerator, numerator, denominator: null, ...none };
}

/**
 * One share held against another, 1 = alike: (numerator ÷ denominator) ÷ (against). No value where either has no
 * denominator, or where nobody stands in the share it is held against.
 */
export function shareAgainst(of: Against, against: Against): Figure {
  const { value: own } = ratio(of.numerator, of.denominator);
  const { value: other } = ratio(against.numerator, against.denominator);
  if (own === null || !other) return { value: null, ...of, against, reason: 'no_data' };
  return { value: own / other, ...of, against };
}

/** The sum over parts that were collected; `null` where none was: the sum of nothing is not 0. */
export function total(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
}

/** How many of a list answer yes. */
export function tally<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length;
}

/** How many ÷ how many of a list answer yes. */
export function share<T>(list: readonly T[], holds: (one: T) => boolean): Figure {
  return ratio(tally(list, holds), list.length === 0 ? null : list.length);
}

/** Whether the facts behind a point say anything to the KPI: there is a denominator, shown or not. `undefined` = no point. @source docs/methodology.md#kpi */
export function saysSomething(point: KpiPoint | undefined): point is KpiPoint {
  return point !== undefined && point.denominator !== null && point.reason !== 'no_data';
}
