import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { useMe } from '../api/session';
import { useCurrentLocale } from '../i18n/locale';
import type { KpiName } from './kpi-name';
import type { Assessment, Evidence, Framework, FrameworkSummary, Scores, StoredAnswer } from './types';

/** Where the answers to the server's questions are kept; those of one assessment share a beginning. */
export const keys = {
  rounds: ['assessments'] as const,
  one: (id: string) => ['assessment', id] as const,
  answers: (id: string) => ['assessment', id, 'answers'] as const,
  evidence: (id: string) => ['assessment', id, 'evidence'] as const,
  scores: (id: string) => ['assessment', id, 'scores'] as const,
  national: (id: string) => ['assessment', id, 'national'] as const,
  shared: (id: string) => ['assessment', id, 'shared'] as const,
};

const get = async <T>(path: string, signal: AbortSignal): Promise<T> =>
  (await request<T>(path, { signal })).data;

/** Every round that one may see, the latest first. */
export function useRounds() {
  const path = `/assessments?range=${encodeURIComponent('[0,499]')}`;
  return useQuery({ queryKey: keys.rounds, queryFn: ({ signal }) => get<Assessment[]>(path, signal) });
}

/** A country by its name; by its code until that is read. */
export function useCountryName(code: string): string {
  const own = useMe()?.memberships.find(({ countryCode }) => countryCode === code)?.countryName;
  const { data } = useQuery({
    queryKey: ['country-name', code],
    queryFn: ({ signal }) => get<{ name: string }>(`/countries/${code}`, signal),
    enabled: !own,
  });
  return own ?? data?.name ?? code;
}

export function useAssessment(id: string) {
  const path = `/assessments/${id}`;
  return useQuery({
    queryKey: [...keys.one(id), 'itself'],
    queryFn: ({ signal }) => get<Assessment>(path, signal),
  });
}

/** @param isTime to ask for them: the server counts a large checklist for a while */
export function useScores(id: string | undefined, isTime = true) {
  return useQuery({
    queryKey: keys.scores(id ?? ''),
    queryFn: ({ signal }) => get<Scores>(`/assessments/${id}/scores`, signal),
    enabled: isTime && id !== undefined,
  });
}

/** The answers by the code of what they answer; those to the country's own criteria are kept apart and have codes of their own. */
export function useAnswers(id: string) {
  return useQuery({
    queryKey: keys.answers(id),
    queryFn: async ({ signal }) => {
      const lists = ['answers', 'national/answers'].map((list) =>
        get<StoredAnswer[]>(`/assessments/${id}/${list}`, signal),
      );
      return Object.fromEntries((await Promise.all(lists)).flat().map((one) => [one.code, one]));
    },
  });
}

export function useEvidence(id: string) {
  const path = `/assessments/${id}/evidence`;
  return useQuery({ queryKey: keys.evidence(id), queryFn: ({ signal }) => get<Evidence[]>(path, signal) });
}

/** A version of the checklist in the language in use; a version never changes. */
export function useFramework(ref: string | undefined) {
  const lang = useCurrentLocale();
  return useQuery<Framework>({
    queryKey: ['framework', ref, lang],
    queryFn: ({ signal }) =>
      get<Framework>(`/frameworks/${encodeURIComponent(ref ?? '')}?lang=${lang}`, signal),
    enabled: ref !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => (before?.ref === ref ? before : undefined),
  });
}

export function useFrameworkVersions() {
  const lang = useCurrentLocale();
  return useQuery({
    queryKey: ['frameworks', lang],
    queryFn: ({ signal }) => get<FrameworkSummary[]>(`/frameworks?lang=${lang}`, signal),
  });
}

/** The KPIs' names and units. */
export function useKpiNames(enabled: boolean) {
  const lang = useCurrentLocale();
  return useQuery({
    queryKey: ['kpi-names', lang],
    queryFn: ({ signal }) => get<KpiName[]>(`/kpis?lang=${lang}`, signal),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
