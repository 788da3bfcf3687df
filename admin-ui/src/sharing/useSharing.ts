import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';
import type { SharedLevel, SharedWith, Sharing } from '../api/types';

export type Decision = Pick<Sharing, SharedLevel | 'from' | 'until' | 'form' | 'countries'>;

const PATHS: Readonly<Record<SharedWith, string>> = { advisers: '', peers: '/peers', public: '/public' };

/** What a country shares with an audience, and how to decide it; a decision that was refused leaves everything as it was. */
function useSharing(countryCode: string, audience: SharedWith) {
  const path = `/countries/${countryCode}/sharing${PATHS[audience]}`;
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [deciding, setDeciding] = useState(false);
  const { data: sharing, error } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => request<Sharing>(path, { signal }).then(({ data }) => data),
  });
  const decide = async (part: Partial<Decision>) => {
    if (!sharing) return;
    const { indexes, recommendationLevels, kpis, narrative, from, until, form, countries, version } = sharing;
    const peers = form && countries ? { form, countries } : {};
    const body = { indexes, recommendationLevels, kpis, narrative, from, until, ...peers, ...part };
    setRefusal(null);
    setDeciding(true);
    await request<Sharing>(path, { method: 'PUT', body, ifMatch: `"${version}"` })
      .then(({ data }) => client.setQueryData([path], data), setRefusal)
      .finally(() => setDeciding(false));
  };
  return { sharing, error: error ?? refusal, deciding, decide };
}

export type SharingWith = ReturnType<typeof useSharing>;

/** What a country shares with each audience. */
export function useEveryAudience(countryCode: string): [SharedWith, SharingWith][] {
  const advisers = useSharing(countryCode, 'advisers');
  const peers = useSharing(countryCode, 'peers');
  const everybody = useSharing(countryCode, 'public');
  return [
    ['advisers', advisers],
    ['peers', peers],
    ['public', everybody],
  ];
}
