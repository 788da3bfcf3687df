import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { components } from '../api/schema';

export type Narrative = components['schemas']['NarrativeDto'];
export type Practice = components['schemas']['PracticeDto'];

/** What a note is looked for by; what is left out is not asked. */
export interface PracticeFilter {
  readonly recommendation?: string | readonly string[];
  readonly countryCode?: string;
  readonly language?: string;
  readonly status?: string;
  readonly q?: string;
}

const KEY = ['practices'] as const;
export const PER_PAGE = 12;

/** The address of a page of the list. @param page from 1 */
function addressOf(filter: PracticeFilter, page: number, perPage: number): string {
  const range = [(page - 1) * perPage, page * perPage - 1];
  const question = { range: JSON.stringify(range), filter: JSON.stringify(filter) };
  return `/practices?${new URLSearchParams(question)}`;
}

/** A page of the notes that one may read, the newest first, and how many there are. */
export function usePractices(filter: PracticeFilter, page = 1, perPage = PER_PAGE, enabled = true) {
  return useQuery({
    queryKey: [...KEY, filter, page, perPage],
    queryFn: async ({ signal }) => {
      const { data, headers } = await request<Practice[]>(addressOf(filter, page, perPage), { signal });
      return { notes: data, total: Number(headers.get('content-range')?.split('/')[1] ?? 0) };
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function usePractice(id: string) {
  return useQuery({
    queryKey: [...KEY, 'one', id],
    queryFn: async ({ signal }) => (await request<Practice>(`/practices/${id}`, { signal })).data,
    enabled: id !== '',
  });
}

/** A country's own words, in each language it wrote them in. */
export function useNarratives(country: string) {
  return useQuery({
    queryKey: [...KEY, 'words', country],
    queryFn: async ({ signal }) =>
      (await request<Narrative[]>(`/countries/${country}/narratives`, { signal })).data,
  });
}
