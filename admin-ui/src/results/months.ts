import { addMonths, monthOf } from '../../../api/domain/period.js';
import { useMe } from '../api/session';
import { useAddress } from './useAddress';

/** The first and the last month that figures speak of, both included. */
export interface Months {
  from: string;
  to: string;
}

const PRESETS = ['last12', 'thisYear', 'lastYear', 'last24'] as const;
export type Preset = (typeof PRESETS)[number];

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The presets of a day: in January no month of the year is over yet. @param today `2026-10-20` */
export const presetsOn = (today: string): readonly Preset[] =>
  PRESETS.filter((one) => one !== 'thisYear' || monthOf(today).slice(5) !== '01');

/** The months of a preset, counted back from the last month that is over. @param today `2026-10-20` */
export function monthsOf(preset: Preset, today: string): Months {
  const to = addMonths(monthOf(today), -1);
  const year = today.slice(0, 4);
  if (preset === 'thisYear') return { from: `${year}-01`, to };
  if (preset === 'last24') return { from: addMonths(to, -23), to };
  if (preset === 'last12') return { from: addMonths(to, -11), to };
  const before = String(Number(year) - 1);
  return { from: `${before}-01`, to: `${before}-12` };
}

/** The months that an address names; null: none, or what are no months. */
export function monthsIn(search: URLSearchParams): Months | null {
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  return MONTH.test(from) && MONTH.test(to) && from <= to ? { from, to } : null;
}

/** The months of the address; null without any: the server then takes the last twelve that are over. */
export function useMonths(): [Months | null, (months: Months | null) => void] {
  const [search, change] = useAddress();
  const choose = (wanted: Months | null) => change({ from: wanted?.from ?? null, to: wanted?.to ?? null });
  return [monthsIn(search), choose];
}

/** The server's day, for choices of months. */
export const useToday = (): string => useMe()?.today ?? new Date().toISOString().slice(0, 10);
