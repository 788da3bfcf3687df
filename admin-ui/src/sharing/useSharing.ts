import { useQueryClient } from '@tanstack/react-query';
import type { SharedLevel, SharedWith, Sharing } from '../api/types';
import { useDecided } from './useDecided';

export type Decision = Pick<Sharing, SharedLevel | 'from' | 'until' | 'form' | 'countries'>;

const PATHS: Readonly<Record<SharedWith, string>> = { advisers: '', peers: '/peers', public: '/public' };

const pathOf = (countryCode: string, audience: SharedWith) =>
  `/countries/${countryCode}/sharing${PATHS[audience]}`;

/** What a country shares with an audience, and how to decide a part of it. */
function useSharing(countryCode: string, audience: SharedWith) {
  const client = useQueryClient();
  const path = pathOf(countryCode, audience);
  const { decided: sharing, decide: put, ...state } = useDecided<Sharing>(path);
  const decide = async (part: Partial<Decision>) => {
    if (!sharing) return;
    const { indexes, recommendationLevels, kpis, narrative, from, until, form, countries } = sharing;
    const peers = form && countries ? { form, countries } : {};
    await put({ indexes, recommendationLevels, kpis, narrative, from, until, ...peers, ...part });
    if (audience !== 'public') return;
    for (const other of ['advisers', 'peers'] as const)
      await client.invalidateQueries({ queryKey: [pathOf(countryCode, other)] });
  };
  return { ...state, sharing, decide };
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
