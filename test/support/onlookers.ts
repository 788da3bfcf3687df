import type { Actor, Scope } from '../../api/access/policy.js';
import { PUBLIC } from '../../api/results/audience.js';

/** Somebody of no country, with no more in reach than `scope` says. */
export const somebody = (scope: Partial<Scope>): Actor => ({
  ...PUBLIC,
  scope: { ...PUBLIC.scope, purposes: [], ...scope },
});

/** Whoever looks on from outside at what a country shares; the peer is one of XTA. */
export const ONLOOKERS: Readonly<Record<string, Actor>> = {
  'an adviser': somebody({ purposes: ['advice'] }),
  'a peer': somebody({ peers: ['XTA'] }),
  'the public': PUBLIC,
};
