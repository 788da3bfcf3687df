import { ruleBroken } from '../domain-error.js';
import {
  isWithin,
  type Month,
  monthsBetween,
  overlaps,
  type Period,
  parsePeriod,
  quarterOf,
} from '../period.js';
import type { TimeDimension } from './definition.js';

/** Inclusive months. */
export interface Window {
  readonly first: Month;
  readonly last: Month;
}

/** Inclusive months with their written form: a period where they are one, else `2026-01/2026-05`. */
export interface Span extends Window {
  readonly period: string;
}

/** How inclusive months are written: as the month, quarter or year they are, else as an ISO 8601 interval. */
export function spanText(first: Month, last: Month): string {
  const candidates = [first, quarterOf(first), first.slice(0, 4)];
  const exact = candidates.find((text) => {
    const period = parsePeriod(text);
    return period.first === first && period.last === last;
  });
  return exact ?? `${first}/${last}`;
}

const LABEL: Record<TimeDimension, (m: Month) => string> = {
  month: (m) => m,
  quarter: quarterOf,
  year: (m) => m.slice(0, 4),
};

/**
 * The months asked for, cut by month, quarter or year; whole where nothing cuts them.
 * A quarter or year that the range cuts is written as the months that are really in it.
 * @throws DomainError `range-reversed` when `to` lies before `from`
 * @source docs/methodology.md#kpi
 */
export function spans(from: Month, to: Month, by?: TimeDimension): Span[] {
  if (to < from) throw ruleBroken('range-reversed', `The months end (${to}) before they begin (${from}).`);
  if (!by) return [{ period: spanText(from, to), first: from, last: to }];
  const months = monthsBetween(from, to);
  return [...new Set(months.map(LABEL[by]))].map((label) => {
    const inside = months.filter((m) => LABEL[by](m) === label);
    const first = inside[0] ?? from;
    const last = inside.at(-1) ?? to;
    return { period: spanText(first, last), first, last };
  });
}

/** Whether a period lies partly inside the months and partly outside: its figures cannot be cut. */
export function straddles(period: Period, window: Window): boolean {
  const asked = { kind: 'month', text: '', ...window } as const;
  return overlaps(period, asked) && !isWithin(period, window);
}
