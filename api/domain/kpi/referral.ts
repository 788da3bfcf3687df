import { addMonths, type Month, parsePeriod } from '../period.js';
import type { VaTally } from '../report.js';
import type { Fact, Formula } from './formula.js';
import { noValue, ratio, total } from './point.js';
import { type Held, recordFacts } from './records.js';
import { rolling, wasDueThroughout } from './rolling.js';
import { straddles, type Window } from './span.js';

/** A count of a tally over some months. */
export interface Tallied extends Window {
  readonly count: 'identified' | 'referred' | 'received';
}

/** Months a referral is given to be completed. */
const LAG = 2;

const year = (count: Tallied['count'], last: Month): Tallied => ({
  count,
  first: addMonths(last, -11),
  last,
});

/** What a rolling figure is made of, by the last of its months: the count above, and the one below. */
export const ROLLED = {
  'KPI-14': (last) => [year('referred', last), year('identified', last)],
  'KPI-15': (last) => [year('received', last), year('referred', addMonths(last, -LAG))],
} satisfies Readonly<Record<string, (last: Month) => readonly [above: Tallied, below: Tallied]>>;

/** The persons of tallies that lie wholly inside the months; `null` without any tally. */
function tallied(facts: readonly Fact<Held<VaTally>>[], { count, ...months }: Tallied): number | null {
  const inside = facts.filter(({ period }) => {
    const { first, last } = parsePeriod(period);
    return first >= months.first && last <= months.last && !straddles(parsePeriod(period), months);
  });
  return total(inside.map((fact) => fact.of.record[count]));
}

function referral(code: keyof typeof ROLLED, months: number): Formula<Held<VaTally>> {
  return {
    window: rolling(months),
    facts: (facts) => recordFacts<VaTally>(facts, 'va-tally'),
    read: (facts, slice) => {
      if (!wasDueThroughout(slice)) return noValue('no_data', 'not_due_in_all_months');
      const [above, below] = ROLLED[code](slice.window.last);
      const [numerator, denominator] = [tallied(facts, above), tallied(facts, below)];
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
export const referralRate = referral('KPI-14', 12);

/**
 * KPI-15: services received in the 12 months to M ÷ referrals of the 12 months to M−2. May exceed 1.
 * @source docs/methodology.md#kpi-15
 */
export const referralCompletion = referral('KPI-15', 12 + LAG);
