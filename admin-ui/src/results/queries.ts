import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { SharedWith, VisibleCountry } from '../api/types';
import { useCurrentLocale } from '../i18n/locale';
import type { Comparison } from './comparison-types';
import type { Dimension, KpiDefinition, KpiExplanation, KpiResult, Target } from './kpi-types';
import type { Months } from './months';
import type { CountryResults } from './types';

const get = async <T>(path: string, signal: AbortSignal): Promise<T> =>
  (await request<T>(path, { signal })).data;

/** A question's parameters; those without a value are left out. */
function queryOf(values: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(values).filter((one): one is [string, string] => typeof one[1] === 'string');
  return new URLSearchParams(given).toString();
}

function useResults<T>(path: string, enabled = true) {
  return useQuery({
    queryKey: ['results', path],
    queryFn: ({ signal }) => get<T>(path, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** A country's dashboard in one answer. */
export function useCountryResults(country: string, months: Months | null, as?: SharedWith) {
  const lang = useCurrentLocale();
  return useResults<CountryResults>(`/results/countries/${country}?${queryOf({ ...months, lang, as })}`);
}

/** The KPI dictionary. */
export function useKpiDictionary() {
  const lang = useCurrentLocale();
  return useQuery({
    queryKey: ['kpi-dictionary', lang],
    queryFn: ({ signal }) => get<KpiDefinition[]>(`/kpis?lang=${lang}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface KpiQuestion {
  country: string;
  months: Months | null;
  by?: Dimension;
  basis?: 'verified' | 'latest';
  /** Of the definition; absent: the newest. */
  version?: string;
  /** What is explained beside the value: the name of a part. */
  part?: string | undefined;
  /** The report whose lines are told. */
  report?: string;
}

/** One KPI of a country, cut by one dimension or by none. */
export function useKpiResult(code: string, question: KpiQuestion, enabled = true) {
  const { country, months, by, basis, version } = question;
  return useQuery({
    queryKey: ['kpi', code, country, months, by, basis, version],
    queryFn: ({ signal }) =>
      get<KpiResult>(`/results/kpis/${code}?${queryOf({ country, ...months, by, basis, version })}`, signal),
    enabled,
  });
}

export function useKpiExplanation(
  code: string,
  { country, months, basis, version, part, report }: KpiQuestion,
) {
  const lang = useCurrentLocale();
  const question = queryOf({ kpi: code, country, ...months, basis, version, part, report, lang });
  return useQuery({
    queryKey: ['kpi', code, 'explained', question],
    queryFn: async ({ signal }) =>
      (await get<{ kpi: KpiExplanation }>(`/results/explain?${question}`, signal)).kpi,
    placeholderData: keepPreviousData,
  });
}

export function useTargets(code: string, country: string) {
  const path = `/kpis/${code}/targets?country=${country}`;
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<Target[]>(path, signal),
  });
}

/** Sets the target of a year: anew, or from the version that was read. */
export async function saveTarget(
  code: string,
  country: string,
  wanted: Pick<Target, 'year' | 'value' | 'baseline' | 'baselineYear'>,
  version: number | undefined,
): Promise<void> {
  await request(`/kpis/${code}/targets?country=${country}`, {
    method: 'PUT',
    body: wanted,
    ifMatch: version === undefined ? undefined : `"${version}"`,
  });
}

/** Removes the target of a year, from the version that was read. */
export async function removeTarget({ kpi, countryCode, year, version }: Target): Promise<void> {
  await request(`/kpis/${kpi}/targets/${year}?country=${countryCode}`, {
    method: 'DELETE',
    ifMatch: `"${version}"`,
  });
}

/** Countries side by side. @param of what to compare, in the contract's own words */
export function useComparison(
  of: Readonly<Record<string, string>>,
  countries: readonly string[],
  months: Months | null,
) {
  const lang = useCurrentLocale();
  const question = queryOf({ ...of, countries: countries.join(','), ...months, lang });
  return useResults<Comparison>(`/results/comparison?${question}`, countries.length > 0);
}

/** The countries of which one may see something: one's own, and those that share it. */
export function useVisibleCountries() {
  const path = '/results/countries';
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<VisibleCountry[]>(path, signal),
  });
}

/** What operators and places are called: for the country's own people. */
export function useNames(resource: 'operators' | 'places', country: string, enabled: boolean) {
  const filter = encodeURIComponent(JSON.stringify({ countryCode: country }));
  const path = `/${resource}?range=${encodeURIComponent('[0,999]')}&filter=${filter}`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<{ id: string; code?: string; name: string }[]>(path, signal),
    enabled,
  });
  return new Map((data ?? []).map(({ id, code, name }) => [code ?? id, name]));
}
