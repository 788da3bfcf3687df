import type { Locale } from '../i18n/locale';

/** Latin digits in every language, and the Gregorian calendar. */
const tagOf = (locale: Locale) => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn-ca-gregory`;

/** How a language writes a quarter. */
const QUARTER: Readonly<Record<Locale, (quarter: string, year: string) => string>> = {
  en: (quarter, year) => `Q${quarter} ${year}`,
  fr: (quarter, year) => `T${quarter} ${year}`,
  ar: (quarter, year) => `الربع ${quarter} من ${year}`,
};

/** @param digits the most digits after the point */
export function formatNumber(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: digits }).format(value);
}

/** @param ratio 0.62 is 62 %; values above 1 and below 0 are written as they are */
export function formatPercent(ratio: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(tagOf(locale), { style: 'percent', maximumFractionDigits: digits }).format(
    ratio,
  );
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;

/**
 * A month `2026-03`, quarter `2026-Q1` or year `2026` as people write it; any other text stays as it is.
 * @param length `short` for axes and narrow columns: “Mar 2026”
 */
export function formatPeriod(period: string, locale: Locale, length: 'long' | 'short' = 'long'): string {
  if (!PERIOD.test(period)) return period;
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return QUARTER[locale](part.slice(1), year);
  const date = new Date(Date.UTC(Number(year), Number(part) - 1, 1));
  return new Intl.DateTimeFormat(tagOf(locale), { month: length, year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

/** A day `2026-10-20` or an instant, as people write a day. */
export function formatDate(date: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  if (date.length === 10) options.timeZone = 'UTC';
  return new Intl.DateTimeFormat(tagOf(locale), options).format(new Date(date));
}

/** An instant with its time of day, in the reader's own time zone. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** The time of day of an instant, in the reader's own time zone. */
export function formatTime(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { timeStyle: 'short' }).format(instant);
}
