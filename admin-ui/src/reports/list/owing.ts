import { overlaps, parsePeriod, quarterOf } from '../../../../api/domain/period.js';
import type { Duty } from '../../api/types';

/** A report that an operator owes. */
export interface Owed {
  readonly operatorId: string;
  readonly period: string;
}

/** What is owed for a month: monthly reports of it, and quarterly ones where it ends the quarter. */
export function owedFor(month: string, duties: readonly Duty[]): Owed[] {
  const owed = duties.flatMap((duty) => {
    const period = duty.frequency === 'month' ? month : quarterOf(month);
    const ends = parsePeriod(period).last === month;
    return ends && runsIn(duty, period) ? [{ operatorId: duty.operatorId, period }] : [];
  });
  const seen = new Set<string>();
  return owed.filter(({ operatorId, period }) => {
    const key = `${operatorId} ${period}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a duty runs in a period, and not all of its last month is suspended. */
function runsIn({ fromMonth, toMonth, suspensions }: Duty, text: string): boolean {
  const period = parsePeriod(text);
  const term = { ...period, first: fromMonth, last: toMonth ?? '9999-12' };
  const suspended = suspensions.some(({ from, to }) => from <= period.first && to >= period.last);
  return overlaps(period, term) && !suspended;
}
