import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';
import type { Sharing } from '../api/types';

export type SharingLevel = 'indexes' | 'recommendationLevels' | 'kpis';
export const SHARING_LEVELS: readonly SharingLevel[] = ['indexes', 'recommendationLevels', 'kpis'];
export type Decision = Pick<Sharing, SharingLevel | 'from' | 'until'>;

/** What a country shares, and how to decide it; a decision that was refused leaves everything as it was. */
export function useSharing(countryCode: string) {
  const path = `/countries/${countryCode}/sharing`;
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [deciding, setDeciding] = useState(false);
  const { data: sharing, error } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => request<Sharing>(path, { signal }).then(({ data }) => data),
  });
  const decide = async (part: Partial<Decision>) => {
    if (!sharing) return;
    const { indexes, recommendationLevels, kpis, from, until, version } = sharing;
    const body: Decision = { indexes, recommendationLevels, kpis, from, until, ...part };
    setRefusal(null);
    setDeciding(true);
    await request<Sharing>(path, { method: 'PUT', body, ifMatch: `"${version}"` })
      .then(({ data }) => client.setQueryData([path], data), setRefusal)
      .finally(() => setDeciding(false));
  };
  return { sharing, error: error ?? refusal, deciding, decide };
}
