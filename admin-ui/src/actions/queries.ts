import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { request } from '../api/client';
import type { Body } from '../api/types';
import { useCurrentLocale } from '../i18n/locale';
import type { Moved, Plan, PlannedAction, Suggestion, WhatIf } from './types';

const get = async <T>(path: string, signal: AbortSignal): Promise<T> =>
  (await request<T>(path, { signal })).data;

/** A body's whole plan, the first due first. */
export function useActions(countryCode: string, body: Body, enabled = true) {
  return useGetList<PlannedAction>(
    'actions',
    {
      filter: { countryCode, body },
      sort: { field: 'dueOn', order: 'ASC' },
      pagination: { page: 1, perPage: 500 },
    },
    { enabled },
  );
}

/** Where the plans of a country's bodies stand. */
export function usePlan(countryCode: string) {
  return useQuery({
    queryKey: ['actions', 'plan', countryCode],
    queryFn: ({ signal }) => get<Plan>(`/plan?country=${countryCode}`, signal),
    enabled: countryCode !== '',
  });
}

/** The levels and indexes of a round if these actions were done. */
export function useWhatIf(roundId: string | undefined, actionIds: readonly string[]) {
  return useQuery({
    queryKey: ['actions', 'what-if', roundId, actionIds],
    queryFn: async ({ signal }) => {
      const asked = { method: 'POST', body: { actionIds }, signal } as const;
      return (await request<WhatIf>(`/assessments/${roundId}/what-if`, asked)).data;
    },
    enabled: roundId !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** What moved in a round since an earlier one, and which action named it. */
export function useMoved(roundId: string, from: string | undefined) {
  return useQuery({
    queryKey: ['actions', 'moved', roundId, from],
    queryFn: ({ signal }) => get<Moved>(`/assessments/${roundId}/moved?from=${from}`, signal),
    enabled: from !== undefined,
  });
}

/** The suggested actions of a checklist in the language in use. */
export function useSuggestions(ref: string | undefined) {
  const lang = useCurrentLocale();
  return useQuery({
    queryKey: ['suggested-actions', ref, lang],
    queryFn: ({ signal }) =>
      get<Suggestion[]>(
        `/frameworks/${encodeURIComponent(ref ?? '')}/suggested-actions?lang=${lang}`,
        signal,
      ),
    enabled: ref !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
