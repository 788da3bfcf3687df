import { useQueries, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client';
import { keys } from '../queries';
import type { AgeingList, RoundComparison, Snapshot, TrendPoint } from './comparison-types';

const ofRound = <T>(id: string | undefined, path: string, enabled = true) => ({
  queryKey: [...keys.one(id ?? ''), path],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await request<T>(`/assessments/${id}/${path}`, { signal })).data,
  enabled: id !== undefined && enabled,
});

const useOfRound = <T>(id: string | undefined, path: string, enabled = true) =>
  useQuery(ofRound<T>(id, path, enabled));

/** What moved since an earlier round of the same body. */
export const useComparison = (id: string, earlier: string | undefined) =>
  useOfRound<RoundComparison>(id, `comparison?with=${earlier}`, earlier !== undefined);

/** What all rounds of its body published. */
export const useTrend = (id: string | undefined) => useOfRound<TrendPoint[]>(id, 'trend');

export const useSnapshots = (id: string) => useOfRound<Snapshot[]>(id, 'snapshots');

const AGEING = 'ageing-evidence';

/** What will be too old for the round after this one. */
export const useAgeing = (id: string) => useOfRound<AgeingList>(id, AGEING);

/** What will be too old for the round after each of these, in their order. */
export const useAgeings = (ids: readonly string[]) =>
  useQueries({ queries: ids.map((id) => ofRound<AgeingList>(id, AGEING)) });
