import { addMonths, parsePeriod } from '../period.js';
import type { VaTally } from '../report.js';
import type { Fact, Formula } from './formula.js';
import { noValue, ratio, total } from './point.js';
import { type Held, recordFacts } from './records.js';
import { rolling, wasDueThroughout } from './rolling.js';
import { straddles, type Window } from './span.js';

/** The persons of tallies that lie wholly inside the months; `null` without any tally. */
function tallied(
  facts: readonly Fact<Held<VaTally>>[],
  months: Window,
  of: (one: VaTally) => number,
): number | null {
  const inside = facts.filter(({ period }) => {
    const { first, last } = parsePeriod(period);
    return first >= months.first && last <= months.last && !straddles(parsePeriod(period), months);
  });
  return total(inside.map((fact) => of(fact.of.record)));
}

function referral(
  months: number,
  read: (facts: readonly Fact<Held<VaTally>>[], window: Window) => readonly [number | null, number | null],
): Formula<Held<VaTally>> {
  return {
    window: rolling(months),
    facts: (facts) => recordFacts<VaTally>(facts, 'va-tally'),
    read: (facts, slice) => {
      if (!wasDueThroughout(slice)) return noValue('no_data', 'not_due_in_all_months');
      const [numerator, denominator] = read(facts, slice.window);
      // A piece may have only what was received of what others referred.
      if (slice.isPiece && denominator === null) return { ...noValue('no_data'), numerator };
      return ratio(numerator ?? 0, denominator);
    },
  };
}

/**
 * KPI-14: persons referred ÷ persons identified who need and consent, over the 12 months up to the point's last.
 * May exceed 1: somebody identified before the window can be referred inside it.
 * @source docs/methodology.md#kpi-14
 */
export const referralRate = referral(12, (facts, window) => [
  tallied(facts, window, ({ referred }) => referred),
  tallied(facts, window, ({ identified }) => identified),
]);

/** Months a referral is given to be completed. */
const LAG = 2;

/**
 * KPI-15: services received in the 12 months to M ÷ referrals of the 12 months to M−2. May exceed 1.
 * @source docs/methodology.md#kpi-15
 */
export const referralCompletion = referral(12 + LAG, (facts, { first, last }) => [
  tallied(facts, { first: addMonths(first, LAG), last }, ({ received }) => received),
  tallied(facts, { first, last: addMonths(last, -LAG) }, ({ referred }) => referred),
]);
