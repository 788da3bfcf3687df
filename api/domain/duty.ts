import type { Frequency } from './codes.js';
import type { Fault } from './domain-error.js';
import { type Month, monthOf } from './period.js';

/** Months, both included, in which nothing is owed, and why: access, season, funding. */
export interface Suspension {
  readonly from: Month;
  readonly to: Month;
  readonly reason: string;
}

/** The months a duty runs; `toMonth` null = open-ended. */
export interface DutyTerm {
  readonly fromMonth: Month;
  readonly toMonth: Month | null;
  readonly frequency: Frequency;
  readonly suspensions: readonly Suspension[];
}

/**
 * What is wrong with the months of a duty: it ends before it begins, or a suspension runs backwards, outside the
 * duty or into another suspension.
 * @param closedOn the day its operator closed; the duty ends by that month, `null` = it goes on
 * @returns faults with code `duty-term`; empty when there are none
 * @source docs/methodology.md#duties
 */
export function dutyFaults(
  { fromMonth, toMonth, suspensions }: DutyTerm,
  closedOn: string | null = null,
): Fault[] {
  const term = { from: fromMonth, to: toMonth ?? '9999-12' };
  const faults = suspensions.flatMap((suspension, i) =>
    suspensionFaults(suspension, `#/suspensions/${i}`, term, suspensions.slice(0, i)),
  );
  if (term.to < term.from) faults.unshift(toFault('#/toMonth', 'A duty cannot end before it begins.'));
  if (closedOn !== null && term.to > monthOf(closedOn))
    faults.push(toFault('#/toMonth', 'Nothing is owed after the month in which the operator closed.'));
  return faults;
}

type Months = Pick<Suspension, 'from' | 'to'>;

function suspensionFaults(
  { from, to }: Months,
  at: string,
  term: Months,
  earlier: readonly Months[],
): Fault[] {
  const faults: Fault[] = [];
  if (to < from) faults.push(toFault(`${at}/to`, 'A suspension cannot end before it begins.'));
  if (from < term.from || to > term.to)
    faults.push(toFault(at, 'A suspension lies within the months of its duty.'));
  if (earlier.some((other) => from <= other.to && other.from <= to))
    faults.push(toFault(at, 'Two suspensions share a month.'));
  return faults;
}

const toFault = (pointer: string, detail: string): Fault => ({ pointer, code: 'duty-term', detail });
