import { ruleBroken } from './domain-error.js';

/** The years that figures, targets and plans may be of, both included. */
export const YEARS = { first: 2000, last: 2100 } as const;

/** Months `2026-03`, quarters `2026-Q1`, years `2026`: the SDMX manner of ISO 8601. */
export type PeriodKind = 'month' | 'quarter' | 'year';

/** A month as text, `2026-03`. */
export type Month = string;

/** A period with its inclusive months. `text` is its only written form. */
export interface Period {
  readonly kind: PeriodKind;
  readonly text: string;
  readonly first: Month;
  readonly last: Month;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

/**
 * Reads a period from its written form.
 * @throws DomainError `period-unreadable` for anything but a month, quarter or year
 * @source docs/methodology.md#periods
 */
export function parsePeriod(text: string): Period {
  if (MONTH.test(text)) return { kind: 'month', text, first: text, last: text };
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const third = Number(quarter[2]) * 3;
    return {
      kind: 'quarter',
      text,
      first: month(Number(quarter[1]), third - 2),
      last: month(Number(quarter[1]), third),
    };
  }
  if (YEAR.test(text)) return { kind: 'year', text, first: `${text}-01`, last: `${text}-12` };
  throw ruleBroken(
    'period-unreadable',
    `"${text}" is not a month (2026-03), a quarter (2026-Q1) or a year (2026).`,
  );
}

/** Whether the text is a period of one of the kinds given; all kinds when none is given. */
export function isPeriod(text: string, ...kinds: readonly PeriodKind[]): boolean {
  const kind = MONTH.test(text) ? 'month' : QUARTER.test(text) ? 'quarter' : YEAR.test(text) ? 'year' : null;
  return kind !== null && (kinds.length === 0 || kinds.includes(kind));
}

/** A month from a year and a month number that may lie outside 1–12: `month(2026, 13)` is `2027-01`. */
export function month(year: number, number: number): Month {
  const index = year * 12 + number - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month that lies `months` after (negative: before) the given one. */
export function addMonths(from: Month, months: number): Month {
  const [year, number] = from.split('-').map(Number) as [number, number];
  return month(year, number + months);
}

/** Every month from `first` to `last`, both included; empty when `last` lies before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let m = first; m <= last; m = addMonths(m, 1)) months.push(m);
  return months;
}

/** The quarter `2026-Q1` a month lies in. */
export function quarterOf(m: Month): string {
  return `${m.slice(0, 4)}-Q${Math.ceil(Number(m.slice(5)) / 3)}`;
}

/** The quarter `2026-Q1` that a month or quarter, as text, lies in. */
export function quarterAround(monthOrQuarter: string): string {
  return monthOrQuarter.includes('Q') ? monthOrQuarter : quarterOf(monthOrQuarter);
}

/** The month `2026-03` a date `2026-03-09` lies in. */
export function monthOf(date: string): Month {
  return date.slice(0, 7);
}

/** The last day `2026-02-28` of a period. */
export function lastDay(period: Period): string {
  const [year, number] = period.last.split('-').map(Number) as [number, number];
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${period.last}-${String(day).padStart(2, '0')}`;
}

/**
 * The period after this one, of the same kind: `2027` after `2026`, `2027-Q1` after `2026-Q4`.
 * @source docs/methodology.md#periods
 */
export function periodAfter({ kind, last }: Period): Period {
  const first = addMonths(last, 1);
  if (kind === 'month') return parsePeriod(first);
  return parsePeriod(kind === 'year' ? first.slice(0, 4) : quarterOf(first));
}

/** Whether `inner` lies wholly inside `outer`. */
export function isWithin(inner: Period, outer: { readonly first: Month; readonly last: Month }): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Whether two periods share a month. */
export function overlaps(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/**
 * Whether a period lies within one that is closed for reporting; texts that are no period close nothing.
 * @source docs/methodology.md#revisions
 */
export function isClosed(period: string, closedPeriods: readonly string[]): boolean {
  const read = parsePeriod(period);
  return closedPeriods.some((one) => isPeriod(one) && isWithin(read, parsePeriod(one)));
}

/**
 * The day a report of this period is due: day `dueDay` of the month after it.
 * @param dueDay 1–28, a country's setting, 10 by default
 * @source docs/methodology.md#due-dates
 */
export function dueDate(period: Period, dueDay: number): string {
  return `${addMonths(period.last, 1)}-${String(dueDay).padStart(2, '0')}`;
}
