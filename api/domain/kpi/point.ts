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
  | 'too_few_reports';

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
  readonly reason?: NoValue;
  readonly why?: Why;
}

/** One of several figures that a KPI shows side by side. */
export interface KpiPart extends Figure {
  readonly code: string;
  readonly activity?: string;
  readonly disabilityMethod?: string | null;
}

/** The report a stock was read from: the latest of an organisation, and how many months old at the period's end. */
export interface Snapshot {
  readonly operatorId: string;
  readonly period: string;
  readonly ageMonths: number;
}

/** What a formula answers for one slice of the facts. */
export interface Reading extends Figure {
  readonly parts?: readonly KpiPart[];
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
