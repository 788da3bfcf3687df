import type { ReadingName } from '../results/types';
import { useAddress } from '../results/useAddress';

export const READINGS = ['evidenced', 'claimed', 'verified'] as const satisfies readonly ReadingName[];
/** What may stand side by side, in the order of the tabs. */
export const KINDS = ['functions', 'pillars', 'recommendations', 'rounds', 'kpis', 'people'] as const;
export type Kind = (typeof KINDS)[number];
const DEFAULT_KPI = 'KPI-05';
const DEFAULT_FUNCTION = 'NMAA-2';

/** What is compared. It lives in the address, so that a saved view is a link. */
export interface View {
  readonly of: Kind;
  /** In the order chosen; empty: all, or those of a region or language, by name. */
  readonly countries: readonly string[];
  /** M49; empty: any. */
  readonly region: string;
  /** ISO 639; empty: any. */
  readonly language: string;
  /** Of one's own groups; empty: none. */
  readonly group: string;
  readonly reading: ReadingName;
  readonly kpi: string;
  /** The function whose recommendations stand side by side. */
  readonly function: string;
}

export function useView(): [View, (change: Partial<View>) => void] {
  const [search, changeAddress] = useAddress();
  const word = (key: keyof View, pattern: RegExp, otherwise = '') => {
    const text = search.get(key) ?? '';
    return pattern.test(text) ? text : otherwise;
  };
  const view: View = {
    of: KINDS.find((one) => one === search.get('of')) ?? 'functions',
    countries: (search.get('countries') ?? '').split(',').filter((code) => /^[A-Z]{3}$/.test(code)),
    region: word('region', /^\d{3}$/),
    language: word('language', /^[a-z]{2,3}$/),
    group: word('group', /^[0-9a-f-]{36}$/),
    reading: READINGS.find((one) => one === search.get('reading')) ?? 'evidenced',
    kpi: word('kpi', /^KPI-\d\d$/, DEFAULT_KPI),
    function: word('function', /^NMA[AC]-\d{1,2}$/, DEFAULT_FUNCTION),
  };
  const change = (wanted: Partial<View>) =>
    changeAddress(Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, String(value)])));
  return [view, change];
}
