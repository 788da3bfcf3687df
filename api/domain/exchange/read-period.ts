import { latinDigits } from '../contact-data.js';
import { isPeriod, month } from '../period.js';
import { monthNamed } from './month-names.js';
import { plainText } from './plain-text.js';
import type { CellValue } from './table.js';

/** A period as it was read, or why it was not. `asWritten` is false where another way of writing was understood. */
export type ReadPeriod =
  | { readonly period: string; readonly asWritten: boolean }
  | { readonly fault: 'unreadable' | 'ambiguous' };

/** How dates are written where that decides the month. */
export type DateOrder = 'day-first' | 'month-first' | undefined;

type Way = readonly [RegExp, (parts: readonly string[], order: DateOrder) => string | 'ambiguous' | null];

/** Every way in which a month or quarter is understood, besides `2026-03` and `2026-Q1`. */
const WAYS: readonly Way[] = [
  [/^(\d{4})[-/.](\d{1,2})$/, ([year, number]) => monthOf(year, number)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([number, year]) => monthOf(year, number)],
  [/^(\d{4})(\d{2})$/, ([year, number]) => monthOf(year, number)],
  [/^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}(?:[t ].*)?$/, ([year, number]) => monthOf(year, number)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ([a, b, year], order) => ofDate(a, b, year, order)],
  [/^(\d{4})[- ]?[qt]([1-4])$/, ([year, quarter]) => `${year}-Q${quarter}`],
  [/^[qt]([1-4])[-/ ]?(\d{4})$/, ([quarter, year]) => `${year}-Q${quarter}`],
  [/^(?:\d{1,2} )?(\D+?)[-/ .']*(\d{4})$/, ([name, year]) => monthOf(year, monthNamed(name))],
  [/^(\d{4})[-/ .]*(\D+)$/, ([year, name]) => monthOf(year, monthNamed(name))],
  [/^(\D+?)[-/ .']+(\d{2})$/, ([name, year]) => monthOf(`20${year}`, monthNamed(name))],
];

/** Days of a workbook between 1954 and 2118: what a date is when its cell holds a number. */
const isDayNumber = (value: number) =>
  Number.isInteger(Math.floor(value)) && value >= 20_000 && value < 80_000;

/**
 * A month or quarter as officers write it: `2026-03`, `03/2026`, `Mar 2026`, `mars 2026`, `مارس 2026`, `2026Q1`, a date
 * of it, the day number of a workbook. A date that may be of two months is ambiguous unless the mapping states the order.
 * @source docs/methodology.md#exchange
 */
export function readPeriod(value: CellValue, order?: DateOrder): ReadPeriod {
  if (typeof value === 'number' && isDayNumber(value))
    return { period: ofDayNumber(value), asWritten: false };
  const written = latinDigits(String(value ?? '')).trim();
  if (isPeriod(written, 'month', 'quarter')) return { period: written, asWritten: true };
  const plain = plainText(written);
  for (const [pattern, read] of WAYS) {
    const found = pattern.exec(plain);
    const period = found && read(found.slice(1), order);
    if (period === 'ambiguous') return { fault: 'ambiguous' };
    if (period) return { period, asWritten: false };
  }
  return { fault: 'unreadable' };
}

function monthOf(year: string | undefined, number: string | number | null | undefined): string | null {
  const text = `${year}-${String(number ?? '').padStart(2, '0')}`;
  return isPeriod(text, 'month') ? text : null;
}

function ofDate(
  a: string | undefined,
  b: string | undefined,
  year: string | undefined,
  order: DateOrder,
): string | 'ambiguous' | null {
  const [dayFirst, monthFirst] = [monthOf(year, b), monthOf(year, a)];
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

/** Day 1 is 1 January 1900, and 1900 is taken for a leap year, as workbooks do. */
function ofDayNumber(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
