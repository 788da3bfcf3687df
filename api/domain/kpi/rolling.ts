import { dueReports, wholeQuarters } from '../calendar.js';
import { addMonths, monthsBetween, overlaps, parsePeriod } from '../period.js';
import type { Slice } from './formula.js';
import type { Span, Window } from './span.js';

/** The `months` up to and including the point's last. */
export function rolling(months: number): (span: Span) => Window {
  return ({ last }) => ({ first: addMonths(last, 1 - months), last });
}

/** Whether some report was owed, and not suspended, for each month of the window. */
export function wasDueThroughout({ window, duties }: Pick<Slice, 'window' | 'duties'>): boolean {
  const { first, last } = wholeQuarters(window.first, window.last);
  const owed = dueReports(duties, first, last).filter(({ suspension }) => suspension === null);
  const periods = [...new Set(owed.map(({ period }) => period))].map(parsePeriod);
  return monthsBetween(window.first, window.last).every((m) =>
    periods.some((period) => overlaps(period, parsePeriod(m))),
  );
}
