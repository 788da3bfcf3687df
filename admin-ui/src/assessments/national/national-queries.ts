import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client';
import type { components } from '../../api/schema';
import { keys } from '../queries';

export type NationalPart = components['schemas']['NationalPartDto'];
export type NationalAsked = components['schemas']['NationalAskedDto'];
type NationalSnapshot = components['schemas']['NationalSnapshotDto'];

/** What was published of them, revision by revision. */
export function useNationalSnapshots(id: string) {
  return useQuery({
    queryKey: [...keys.national(id), 'snapshots'],
    queryFn: async ({ signal }) =>
      (await request<NationalSnapshot[]>(`/assessments/${id}/national/snapshots`, { signal })).data,
  });
}

/** The country's own criteria of a round, as far as one is told of them. */
export function useNationalPart(id: string) {
  return useQuery({
    queryKey: keys.national(id),
    queryFn: async ({ signal }) =>
      (await request<NationalPart>(`/assessments/${id}/national`, { signal })).data,
  });
}
