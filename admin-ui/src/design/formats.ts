import type { Locale } from '../i18n/locale';

/** Latin digits in every language, and the Gregorian calendar. */
const tagOf = (locale: Locale) => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn-ca-gregory`;

type Made = Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat;
const made = new Map<string, Made>();

/** The formatter of a language, kept: making one takes many times as long as using it. */
function kept<Options extends object, Formatter extends Made>(
  Kind: new (tag: string, options: Options) => Formatter,
  locale: Locale,
  options: Options,
): Formatter {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  const formatter = made.get(key) ?? new Kind(tagOf(locale), options);
  made.set(key, formatter);
  return formatter as Formatter;
}

const numbers = (locale: Locale, options: Intl.NumberFormatOptions) =>
  kept(Intl.NumberFormat, locale, options);
const dates = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  kept(Intl.DateTimeFormat, locale, options);

/** How a language writes a quarter. */
const QUARTER: Readonly<Record<Locale, (quarter: string, year: string) => string>> = {
  en: (quarter, year) => `Q${quarter} ${year}`,
  fr: (quarter, year) => `T${quarter} ${year}`,
  ar: (quarter, year) => `الربع ${quarter} من ${year}`,
};

/** @param digits the most digits after the point */
export function formatNumber(value: number, locale: Locale, digits = 1): string {
  return numbers(locale, { maximumFractionDigits: digits }).format(value);
}

/** A difference with its sign: “+12.5”, “−3”, “0”. */
export function formatSigned(value: number, locale: Locale): string {
  return numbers(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
}

/** @param ratio 0.62 is 62 %; values above 1 and below 0 are written as they are */
export function formatPercent(ratio: number, locale: Locale, digits = 0): string {
  return numbers(locale, { style: 'percent', maximumFractionDigits: digits }).format(ratio);
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
  return dates(locale, { month: length, year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A day `2026-10-20` or an instant, as people write a day. */
export function formatDate(date: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  if (date.length === 10) options.timeZone = 'UTC';
  return dates(locale, options).format(new Date(date));
}

/** An instant with its time of day, in the reader's own time zone. */
export function formatInstant(instant: string, locale: Locale): string {
  return dates(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

/** So many days as people write them: “3 days”, «3 jours», «3 أيام». */
export function formatDays(days: number, locale: Locale): string {
  return numbers(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** How far a day lies ahead, 0 = today: “in 3 days”, “tomorrow”, “today”. */
export function formatAhead(days: number, locale: Locale): string {
  const options: Intl.RelativeTimeFormatOptions = { numeric: 'auto' };
  return kept(Intl.RelativeTimeFormat, locale, options).format(days, 'day');
}

/** The time of day of an instant, in the reader's own time zone. */
export function formatTime(instant: Date, locale: Locale): string {
  return dates(locale, { timeStyle: 'short' }).format(instant);
}
