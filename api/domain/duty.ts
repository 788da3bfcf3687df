import type { Frequency } from './codes.js';
import type { Fault } from './domain-error.js';
import type { Month } from './period.js';

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
 * @returns faults with code `duty-term`; empty when there are none
 * @source docs/methodology.md#duties
 */
export function dutyFaults({ fromMonth, toMonth, suspensions }: DutyTerm): Fault[] {
  const faults: Fault[] = [];
  const fault = (pointer: string, detail: string) => faults.push({ pointer, code: 'duty-term', detail });
  if (toMonth !== null && toMonth < fromMonth) fault('#/toMonth', 'A duty cannot end before it begins.');
  for (const [i, { from, to }] of suspensions.entries()) {
    if (to < from) fault(`#/suspensions/${i}/to`, 'A suspension cannot end before it begins.');
    if (from < fromMonth || (toMonth !== null && to > toMonth))
      fault(`#/suspensions/${i}`, 'A suspension lies within the months of its duty.');
    if (suspensions.slice(0, i).some((other) => from <= other.to && other.from <= to))
      fault(`#/suspensions/${i}`, 'Two suspensions share a month.');
  }
  return faults;
}
