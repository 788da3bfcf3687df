import type { ReadingName } from '../results/types';
import { useAddress } from '../results/useAddress';

export const READINGS = ['evidenced', 'claimed', 'verified'] as const satisfies readonly ReadingName[];
const DEFAULT_KPI = 'KPI-05';

/** What is compared. It lives in the address, so that a saved view is a link. */
export interface View {
  /** In the order chosen; empty: all, by name. */
  readonly countries: readonly string[];
  readonly reading: ReadingName;
  readonly kpi: string;
}

export function useView(): [View, (change: Partial<View>) => void] {
  const [search, changeAddress] = useAddress();
  const view: View = {
    countries: (search.get('countries') ?? '').split(',').filter((code) => /^[A-Z]{3}$/.test(code)),
    reading: READINGS.find((one) => one === search.get('reading')) ?? 'evidenced',
    kpi: /^KPI-\d\d$/.test(search.get('kpi') ?? '') ? (search.get('kpi') ?? DEFAULT_KPI) : DEFAULT_KPI,
  };
  const change = (wanted: Partial<View>) =>
    changeAddress(Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, String(value)])));
  return [view, change];
}
