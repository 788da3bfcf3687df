import type { SharedWith } from '../api/types';

/** Whom a country shares with, in the order of their closeness. */
export const AUDIENCES: readonly SharedWith[] = ['advisers', 'peers', 'public'];

/** The audience through whose eyes the address asks to look; null = one's own. */
export function audienceIn(search: URLSearchParams): SharedWith | null {
  const asked = search.get('as');
  return AUDIENCES.find((one) => one === asked) ?? null;
}
