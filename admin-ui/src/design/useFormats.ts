import { useMemo } from 'react';
import { useCurrentLocale } from '../i18n/locale';
import {
  formatAhead,
  formatDate,
  formatDays,
  formatInstant,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatSigned,
  formatTime,
} from './formats';

/** Numbers, shares, periods, days and lists in the language in use. */
export function useFormats() {
  const locale = useCurrentLocale();
  return useMemo(
    () => ({
      number: (value: number, digits?: number) => formatNumber(value, locale, digits),
      signed: (value: number) => formatSigned(value, locale),
      percent: (ratio: number, digits?: number) => formatPercent(ratio, locale, digits),
      period: (period: string, length?: 'long' | 'short') => formatPeriod(period, locale, length),
      date: (date: string) => formatDate(date, locale),
      time: (instant: Date) => formatTime(instant, locale),
      days: (count: number) => formatDays(count, locale),
      ahead: (days: number) => formatAhead(days, locale),
      list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
      instant: (instant: string) => formatInstant(instant, locale),
    }),
    [locale],
  );
}
