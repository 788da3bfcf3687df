import type { SharingService } from '../countries/sharing.service.js';
import { actingIn, type Cast } from './filler.js';

const NOTHING = { indexes: false, recommendationLevels: false, kpis: false };

/** What a country shows to advisers and to everybody, as its authority decides it: the log says so. */
export async function decideSharing(
  sharing: SharingService,
  { country, authorityUser }: Cast,
  narrative: boolean,
): Promise<void> {
  const authority = actingIn(country.code, authorityUser);
  const { indexes, recommendationLevels, kpis, publicIndexes } = country.sharing;
  const levels = { indexes, recommendationLevels, kpis, narrative };
  if (Object.values(levels).includes(true))
    await sharing.decide(authority, country.code, 'advisers', levels, null);
  if (publicIndexes)
    await sharing.decide(authority, country.code, 'public', { ...NOTHING, indexes: true }, null);
}

/** Names peers, once every country is there: they see as much as advisers do, but for its words. */
export async function namePeers(sharing: SharingService, { country, authorityUser }: Cast): Promise<void> {
  const { indexes, recommendationLevels, kpis, peers = [] } = country.sharing;
  if (peers.length === 0) return;
  const wanted = { indexes, recommendationLevels, kpis, form: 'named', countries: [...peers] } as const;
  await sharing.decide(actingIn(country.code, authorityUser), country.code, 'peers', wanted, null);
}
