import { parsePeriod } from '../period.js';

/** A round of one body in the order of time; `T` is what it published, `null` = nothing (yet). */
export interface TrendRound<T> {
  readonly period: string;
  readonly published: T | null;
}

/** A point of a trend, or the gap where there is none: a year without a round, or a round that published nothing. */
export type TrendPoint<R extends TrendRound<unknown>> =
  | { readonly period: string; readonly gap: null; readonly round: R }
  | { readonly period: string; readonly gap: 'not_published'; readonly round: R }
  | { readonly period: string; readonly gap: 'no_round'; readonly round: null };

/**
 * All rounds of one body, the earliest first, with the gaps between them. Nothing is drawn across a gap.
 * @param rounds years `2026` and quarters `2026-Q1`, in any order
 * @returns a gap `no_round` for each year between the first and the last round in which no round ends
 * @source docs/methodology.md#trend
 */
export function trend<R extends TrendRound<unknown>>(rounds: readonly R[]): TrendPoint<R>[] {
  const ended = ({ period }: { period: string }) => parsePeriod(period).last;
  const yearOf = (round: { period: string }) => Number(ended(round).slice(0, 4));
  const years = rounds.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const missing =
    rounds.length === 0 ? [] : yearsBetween(first, last).filter((year) => !years.includes(year));
  const points: TrendPoint<R>[] = [
    ...rounds.map((round) => ({
      period: round.period,
      gap: round.published === null ? ('not_published' as const) : null,
      round,
    })),
    ...missing.map((year) => ({ period: String(year), gap: 'no_round' as const, round: null })),
  ];
  // a quarter stands before the year that ends with it
  return points.sort(
    (one, other) => compare(ended(one), ended(other)) || other.period.length - one.period.length,
  );
}

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
