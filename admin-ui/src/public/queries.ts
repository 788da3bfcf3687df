import { useQuery } from '@tanstack/react-query';
import { requestOnce } from '../api/client';
import type { VisibleCountry } from '../api/types';
import { useCurrentLocale } from '../i18n/locale';
import type { CountryResults } from '../results/types';

/** A dashboard with the country's own words. */
export type PublicResults = CountryResults & {
  readonly narrative: { readonly language: string; readonly text: string } | null;
};

/** The countries that show something to everybody. */
export function usePublicCountries() {
  const path = '/public/countries';
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => requestOnce<VisibleCountry[]>(path, { signal }).then(({ data }) => data),
  });
}

/** What a country shows to everybody, over the latest twelve months. */
export function usePublicCountry(code: string) {
  const path = `/public/countries/${code}?lang=${useCurrentLocale()}`;
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => requestOnce<PublicResults>(path, { signal }).then(({ data }) => data),
  });
}
