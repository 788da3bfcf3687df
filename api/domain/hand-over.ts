import type { BeneficiaryType } from './codes.js';
import { parsePeriod } from './period.js';
import type { Entry } from './report.js';

/** Confirmed people of one task in one report that counts: all its entries of one beneficiary type together. */
export interface HandOver {
  readonly reportId: string;
  /** of the report: a month `2026-03` or a quarter `2026-Q1` */
  readonly period: string;
  /** when the report first came in, a date-time in UTC, `2026-04-02T08:30:00.000Z`: texts of one length */
  readonly firstSubmittedAt: string;
  readonly beneficiaryType: BeneficiaryType;
  /** the task, by its `taskKey` */
  readonly task: string;
}

/**
 * Whether the people of an entry are counted once per task: confirmed at hand-over, with the task named.
 * @source docs/methodology.md#once-per-task
 */
export function isCountedOnce({ activity, stage, taskRef }: Partial<Entry>): boolean {
  return activity === 'LAND_HANDOVER' && stage === 'confirmed' && Boolean(taskRef?.trim());
}

/** Whether an entry's people would be counted once if it named its task: without one, *repeats possible*. @source docs/methodology.md#once-per-task */
export function namesNoTask(entry: Partial<Entry>): boolean {
  return isCountedOnce({ ...entry, taskRef: 'any' }) && !isCountedOnce(entry);
}

/** What two task references are the same by: without regard to case and to spaces around. @source docs/methodology.md#once-per-task */
export function taskKey(taskRef: string): string {
  return taskRef.trim().toLowerCase();
}

/**
 * The report whose people count, for each hand-over, in the order given; where it is another report than its own, the
 * hand-over repeats that one and counts in no figure. Of the reports that hand over a task to people of one beneficiary
 * type it is the one whose period ends first; of periods that end together the shorter, then the one that came in
 * first, then the smaller id. So what counts does not hang on the order in which reports are verified.
 * @source docs/methodology.md#once-per-task
 */
export function countedIn(handOvers: readonly HandOver[]): string[] {
  const first = new Map<string, HandOver>();
  for (const one of handOvers) {
    const before = first.get(personsOf(one));
    if (!before || rank(one) < rank(before)) first.set(personsOf(one), one);
  }
  return handOvers.map((one) => first.get(personsOf(one))?.reportId ?? one.reportId);
}

/** Whom a hand-over counts: equal for the hand-overs of which one counts. */
function personsOf({ task, beneficiaryType }: HandOver): string {
  return `${beneficiaryType} ${task}`;
}

/** Sorts hand-overs of the same people. */
function rank({ period, firstSubmittedAt, reportId }: HandOver): string {
  const { kind, last } = parsePeriod(period);
  return [last, kind === 'month' ? 0 : 1, firstSubmittedAt, reportId].join(' ');
}
