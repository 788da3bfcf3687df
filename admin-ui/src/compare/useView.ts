import { SUBREGIONS, type Subregion } from '../../../api/domain/subregions.js';
import { monthsIn } from '../results/months';
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
  readonly region: Subregion | '';
  /** ISO 639; empty: any. */
  readonly language: string;
  /** Of one's own groups; empty: none. */
  readonly group: string;
  readonly reading: ReadingName;
  readonly kpi: string;
  /** The function whose recommendations stand side by side. */
  readonly function: string;
}

const oneOf = (words: readonly string[]) => new RegExp(`^(${words.join('|')})$`);

/** What a word of the address looks like. */
const FITTING: Readonly<Record<keyof View, RegExp>> = {
  of: oneOf(KINDS),
  countries: /^[A-Z]{3}(,[A-Z]{3})*$/,
  region: oneOf(SUBREGIONS),
  language: /^[a-z]{2,3}$/,
  group: /^[0-9a-f-]{36}$/,
  reading: oneOf(READINGS),
  kpi: /^KPI-\d\d$/,
  function: /^NMA[AC]-\d{1,2}$/,
};
const KEYS = Object.keys(FITTING) as (keyof View)[];

/** Words of the address that say nothing: the usual stands in their place, and that is to be said. */
function unfitting(search: URLSearchParams): string[] {
  const of = (keys: readonly string[]) => keys.map((key) => search.get(key) ?? '').filter(Boolean);
  const odd = KEYS.filter((key) => !FITTING[key].test(search.get(key) ?? ''));
  return [...of(odd), ...of(monthsIn(search) ? [] : ['from', 'to'])];
}

export function useView(): [View, (change: Partial<View>) => void, unfitting: readonly string[]] {
  const [search, changeAddress] = useAddress();
  const word = (key: keyof View, otherwise = '') => {
    const text = search.get(key) ?? '';
    return FITTING[key].test(text) ? text : otherwise;
  };
  const view: View = {
    of: word('of', 'functions') as Kind,
    countries: word('countries').split(',').filter(Boolean),
    region: word('region') as View['region'],
    language: word('language'),
    group: word('group'),
    reading: word('reading', 'evidenced') as ReadingName,
    kpi: word('kpi', DEFAULT_KPI),
    function: word('function', DEFAULT_FUNCTION),
  };
  const change = (wanted: Partial<View>) =>
    changeAddress(Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, String(value)])));
  return [view, change, unfitting(search)];
}
