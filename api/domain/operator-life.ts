import { type DomainError, ruleBroken } from './domain-error.js';
import type { DutyTerm, Suspension } from './duty.js';
import { addMonths, isPeriod, type Month, monthOf, parsePeriod } from './period.js';

/** That an operator ended, and who goes on with its work. */
export interface Closing {
  readonly operator: string;
  /** its last day, `2026-06-30` */
  readonly closedOn: string;
  /** the name of the one it became part of; `null` = of none, or not for this reader to know */
  readonly successor: string | null;
}

/**
 * Whether a period began after the operator had closed: it then has nothing to report. The month in which it closed is
 * its last one. A text that is no period began at no time: false.
 * @source docs/methodology.md#operators
 */
export function beganAfterClosing(period: string, { closedOn }: Pick<Closing, 'closedOn'>): boolean {
  return isPeriod(period) && parsePeriod(period).first > monthOf(closedOn);
}

/**
 * A duty that ends with the month `last`: as it was where it ends by then, shortened with its suspensions where it runs
 * on.
 * @returns `null` where it would begin later: it never comes to be
 * @source docs/methodology.md#operators
 */
export function endedDuty<T extends DutyTerm>(duty: T, last: Month): T | null {
  if (duty.fromMonth > last) return null;
  if (duty.toMonth !== null && duty.toMonth <= last) return duty;
  return { ...duty, toMonth: last, suspensions: within(duty.suspensions, duty.fromMonth, last) };
}

/** A duty and the project it is for; `null` = all of the operator's work. */
export type ProjectDuty = DutyTerm & { readonly projectCode: string | null };

/**
 * The duties that a successor takes over from the month after `last`. Where it has a duty of its own for the project in
 * some of those months, that one goes on and nothing is taken over: two duties of one project share no month.
 * @param old as they were before they ended
 * @param own the successor's
 * @source docs/methodology.md#operators
 */
export function takenOver<T extends ProjectDuty>(
  old: readonly T[],
  last: Month,
  own: readonly ProjectDuty[],
): T[] {
  const next = addMonths(last, 1);
  return old.flatMap((duty) => {
    const end = duty.toMonth ?? '9999-12';
    if (end < next) return [];
    const fromMonth = laterOf(duty.fromMonth, next);
    const going = { ...duty, fromMonth, suspensions: within(duty.suspensions, fromMonth, end) };
    return own.some((one) => one.projectCode === duty.projectCode && sharesAMonth(one, going)) ? [] : [going];
  });
}

function sharesAMonth(one: DutyTerm, other: DutyTerm): boolean {
  return one.fromMonth <= (other.toMonth ?? '9999-12') && other.fromMonth <= (one.toMonth ?? '9999-12');
}

function within(suspensions: readonly Suspension[], from: Month, to: Month): Suspension[] {
  return suspensions
    .filter((one) => one.from <= to && one.to >= from)
    .map((one) => ({ ...one, from: laterOf(one.from, from), to: earlierOf(one.to, to) }));
}

const earlierOf = (one: Month, other: Month): Month => (one < other ? one : other);
const laterOf = (one: Month, other: Month): Month => (one < other ? other : one);

/**
 * The other names of an operator after it is renamed: files go on naming the old one, so it stays among them; a name
 * that it bears now is none of the others.
 * @source docs/methodology.md#operators
 */
export function otherNames(old: string, now: string, others: readonly string[]): string[] {
  return [...new Set(old === now ? others : [...others, old])].filter((name) => name !== now);
}

/** What a merger asks of both. */
interface Merging {
  readonly id: string;
  readonly countryCode: string;
  readonly closedOn: string | null;
}

/**
 * Why an operator cannot become part of another: that one is itself, of another country, not there, or closed.
 * @returns a `DomainError` `unknown-successor`; `null` = it can
 * @source docs/methodology.md#operators
 */
export function mergerFault(old: Merging, into: Merging | null): DomainError | null {
  const goesOn = into?.countryCode === old.countryCode && into.id !== old.id && into.closedOn === null;
  if (goesOn) return null;
  const detail = 'The successor is another operator of the same country that goes on working.';
  return ruleBroken('unknown-successor', detail, [{ pointer: '#/into', code: 'unknown-successor', detail }]);
}
