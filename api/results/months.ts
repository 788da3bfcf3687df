import { ruleBroken } from '../domain/domain-error.js';
import { addMonths, type Month, monthOf, monthsBetween, parsePeriod, quarterOf } from '../domain/period.js';

/** Inclusive months that figures are asked for. */
export interface Months {
  readonly from: Month;
  readonly to: Month;
}

/** The longest time that one question may cover, in months. */
const LONGEST = 120;

/**
 * The months asked for; without a question the twelve that ended before the current one.
 * @throws DomainError `range-reversed`, `range-too-long`
 */
export function monthsAsked(query: { from?: string; to?: string }, today: string): Months {
  const to = query.to ?? addMonths(monthOf(today), -1);
  const from = query.from ?? addMonths(to, -11);
  if (to < from) throw ruleBroken('range-reversed', `The months end (${to}) before they begin (${from}).`);
  if (from < addMonths(to, 1 - LONGEST))
    throw ruleBroken('range-too-long', `Ask for at most ${LONGEST} months at a time.`);
  return { from, to };
}

/** The periods, months and quarters, that share a month with the range: what a statement can look rows up by. */
export function periodsWithin({ from, to }: Months): string[] {
  const months = monthsBetween(from, to);
  return [...months, ...new Set(months.map(quarterOf))];
}

/** The months with those beside them in their quarters: what is hidden of a month is decided with its quarter. */
export function wholeQuarters({ from, to }: Months): Months {
  return { from: parsePeriod(quarterOf(from)).first, to: parsePeriod(quarterOf(to)).last };
}

/** The quarters that lie only partly inside the range: their figures cannot be cut, so they are left out and named. */
export function cutQuarters({ from, to }: Months): string[] {
  return [...new Set([quarterOf(from), quarterOf(to)])].filter((quarter) => {
    const third = Number(quarter.slice(-1)) * 3;
    const [first, last] = [third - 2, third].map(
      (m) => `${quarter.slice(0, 5)}${String(m).padStart(2, '0')}`,
    );
    return (first ?? '') < from || (last ?? '') > to;
  });
}

/** The periods that lie wholly inside the range. */
export function periodsInside(months: Months): string[] {
  const cut = new Set(cutQuarters(months));
  return periodsWithin(months).filter((period) => !cut.has(period));
}
