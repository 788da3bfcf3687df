import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client';
import { keys } from '../queries';
import type { AgeingList, RoundComparison, Snapshot, TrendPoint } from './comparison-types';

function useOfRound<T>(id: string | undefined, path: string, enabled = true) {
  return useQuery({
    queryKey: [...keys.one(id ?? ''), path],
    queryFn: async ({ signal }) => (await request<T>(`/assessments/${id}/${path}`, { signal })).data,
    enabled: id !== undefined && enabled,
  });
}

/** What moved since an earlier round of the same body. */
export const useComparison = (id: string, earlier: string | undefined) =>
  useOfRound<RoundComparison>(id, `comparison?with=${earlier}`, earlier !== undefined);

/** What all rounds of its body published. */
export const useTrend = (id: string | undefined) => useOfRound<TrendPoint[]>(id, 'trend');

export const useSnapshots = (id: string) => useOfRound<Snapshot[]>(id, 'snapshots');

/** What will be too old for the round after this one. */
export const useAgeing = (id: string | undefined) => useOfRound<AgeingList>(id, 'ageing-evidence');
