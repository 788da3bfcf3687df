import { type Month, monthOf, monthsBetween, parsePeriod } from '../period.js';

/** Why a figure is compared with care. `old`: more than 24 months; the others: less than four in five. */
export type Caution = 'old' | 'few_answers' | 'few_verified_reports';

const OLD_AFTER = 24;
const ENOUGH = 0.8;

/** A published round as far as its limits go. */
export interface PublishedRound {
  /** year `2026` or quarter `2026-Q1` */
  readonly period: string;
  /** when it was published, date or ISO date-time */
  readonly asOf: string;
  /** answered ÷ criteria, 0–1 */
  readonly answered: number;
}

/** How old figures are, and what to mind in comparing them. */
export interface Limits {
  /** whole months since the last month they can speak of; 0 = of this month or the last; `null` = there are none */
  readonly ageMonths: number | null;
  readonly cautions: readonly Caution[];
}

/**
 * The limits of a round's figures. A round speaks of its period, and of nothing after the day it was published: it ages
 * from the earlier of the two.
 * @param today date `2026-11-28`
 * @source docs/methodology.md#comparison-limits
 */
export function roundLimits({ period, asOf, answered }: PublishedRound, today: string): Limits {
  const { last } = parsePeriod(period);
  const published = monthOf(asOf);
  const [speaksUntil = last] = [last, published].sort();
  const ageMonths = monthsSince(speaksUntil, today);
  return {
    ageMonths,
    cautions: [...oldIf(ageMonths), ...(answered < ENOUGH ? ['few_answers' as const] : [])],
  };
}

/** The reports that a KPI rests on: owed in the months, and how many of those are verified or came in on their day. */
export interface ReportsBehind {
  readonly due: number;
  readonly verified: number;
  readonly onTime: number;
  /** the last month of the latest verified report; `null` = none is */
  readonly lastVerified: Month | null;
}

/**
 * The limits of a KPI's figure: the age of the latest verified report, and a caution where fewer than four in five of
 * the reports owed are verified. Where none is owed, nothing is said of a share.
 * @param today date `2026-11-28`
 * @source docs/methodology.md#comparison-limits
 */
export function reportLimits({ due, verified, lastVerified }: ReportsBehind, today: string): Limits {
  const ageMonths = lastVerified === null ? null : monthsSince(lastVerified, today);
  const isThin = due > 0 && verified / due < ENOUGH;
  return { ageMonths, cautions: [...oldIf(ageMonths), ...(isThin ? ['few_verified_reports' as const] : [])] };
}

const oldIf = (ageMonths: number | null): Caution[] =>
  ageMonths !== null && ageMonths > OLD_AFTER ? ['old'] : [];

/** Whole months between the end of one month and the beginning of the month of a day; never below 0. */
function monthsSince(last: Month, today: string): number {
  const now = monthOf(today);
  return last >= now ? 0 : monthsBetween(last, now).length - 2;
}
