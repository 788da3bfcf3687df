import { NotFoundException } from '@nestjs/common';
import type { Actor, Scope } from '../access/policy.js';
import { holdsIn } from '../access/policy.js';
import type { Audience, OwnThresholds } from '../domain/audiences.js';
import type { SharedWith } from '../domain/sharing.js';

/** A country whose figures are looked at. `closely`: it shares its KPIs with advisers or peers, and the actor is one. */
interface Seen {
  readonly code: string;
  readonly closely: boolean;
  readonly thresholds: OwnThresholds;
}

/**
 * As whom the actor sees the figures of a country. Being an adviser opens nothing of a country one belongs to, and
 * belonging to one country opens nothing of another. What somebody sees only because everybody does is seen at the
 * public's threshold; both thresholds are the country's own.
 */
export function audienceOf(actor: Actor, { code, closely, thresholds: own }: Seen): Audience {
  return insideOf(actor, code) ?? { name: closely ? 'adviser' : 'public', own };
}

/** As whom the actor sees the figures of its own country; null = it is not theirs. */
export function insideOf(actor: Actor, code: string): 'monitor' | 'country' | null {
  if (holdsIn(actor, code, 'monitor')) return 'monitor';
  return isOwn(actor, code) ? 'country' : null;
}

/** Whether the country is one whose results the actor sees as its own. */
export function isOwn(actor: Actor, countryCode: string): boolean {
  return actor.scope.countries.includes(countryCode);
}

/** Whether the actor may be shown what other countries share with somebody: as an adviser, a peer, or one of the public. */
export function mayLookAround({ scope: { peers, purposes } }: Actor): boolean {
  return peers.length > 0 || purposes.includes('advice') || purposes.includes('public');
}

const NOBODY: Scope = { countries: [], operators: [], homes: [], responds: [], peers: [], purposes: [] };

/** Whoever asks without signing in: somebody of the public, who belongs nowhere. */
export const PUBLIC: Actor = {
  userId: '',
  name: '',
  email: '',
  language: 'en',
  memberships: [],
  invitedBy: [],
  permission: 'results:read',
  scope: { ...NOBODY, purposes: ['public'] },
};

/**
 * The actor as anybody of an audience: belonging to no country, so that services and row-level security show what they
 * would show that audience at this moment.
 * @param peers the countries that are named as peers
 * @throws NotFoundException where the country is not the actor's own: only its own people ask how others see it
 */
export function asSeenBy(actor: Actor, code: string, by: SharedWith, peers: readonly string[]): Actor {
  if (!isOwn(actor, code)) throw new NotFoundException();
  const scopes: Readonly<Record<SharedWith, Scope>> = {
    advisers: { ...NOBODY, purposes: ['advice'] },
    peers: { ...NOBODY, peers: peers.slice(0, 1) },
    public: PUBLIC.scope,
  };
  return { ...actor, memberships: [], scope: scopes[by] };
}
