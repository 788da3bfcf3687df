import type { CalendarSlot, CalendarState } from './calendar.js';
import { type Month, parsePeriod } from './period.js';

/** Where a month stands: reports owed for it, and how many of them are in. */
export interface MonthStanding {
  readonly month: Month;
  /** reports owed whose period ends with the month; suspended ones left out */
  readonly due: number;
  /** handed in and not returned */
  readonly in: number;
  /** after their due date and not handed in; those missing are among them */
  readonly late: number;
  /** late for longer than the country calls late */
  readonly missing: number;
}

const IN: readonly CalendarState[] = ['submitted', 'verified', 'locked', 'correcting', 'nil'];
const OWED: readonly CalendarState[] = [...IN, 'returned', 'late', 'due'];

/**
 * Whether a report is missing and no longer late: more than so many days past its due date. Figures know no difference
 * (in time = by the due date); it is said to people.
 * @param today date in UTC
 * @source docs/methodology.md#calendar
 */
export function isMissing(
  { state, dueOn }: Pick<CalendarSlot, 'state' | 'dueOn'>,
  today: string,
  missingAfterDays: number,
): boolean {
  if (state !== 'late' || dueOn === null) return false;
  return Date.parse(today) - Date.parse(dueOn) > missingAfterDays * 86_400_000;
}

/**
 * Counts what is owed for the periods that end with the month, quarters included.
 * @source docs/methodology.md#calendar
 */
export function monthStanding(
  slots: readonly CalendarSlot[],
  month: Month,
  { today, missingAfterDays }: { readonly today: string; readonly missingAfterDays: number },
): MonthStanding {
  const own = slots.filter(({ period }) => parsePeriod(period).last === month);
  const count = (holds: (slot: CalendarSlot) => boolean) => own.filter(holds).length;
  return {
    month,
    due: count(({ state }) => OWED.includes(state)),
    in: count(({ state }) => IN.includes(state)),
    late: count(({ state }) => state === 'late'),
    missing: count((slot) => isMissing(slot, today, missingAfterDays)),
  };
}
