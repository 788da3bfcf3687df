import { NotFoundException } from '@nestjs/common';
import type { Actor } from '../access/policy.js';
import { holdsIn } from '../access/policy.js';
import type { Audience } from '../domain/disclosure.js';

/** What the three switches of a country open to advisers; its own people see all of it. */
export type Shared = 'indexes' | 'recommendationLevels' | 'kpis';

/**
 * As whom the actor sees the figures of a country. Being an adviser opens nothing of a country one belongs to, and
 * belonging to one country opens nothing of another.
 */
export function audienceOf(actor: Actor, countryCode: string): Audience {
  if (holdsIn(actor, countryCode, 'monitor')) return 'monitor';
  return isOwn(actor, countryCode) ? 'country' : 'adviser';
}

/** Whether the country is one whose results the actor sees as its own. */
export function isOwn(actor: Actor, countryCode: string): boolean {
  return actor.scope.countries.includes(countryCode);
}

/** Whether the actor may be shown what other countries share. */
export function mayAdvise(actor: Actor): boolean {
  return actor.scope.purposes.includes('advice');
}

/**
 * The actor as any adviser: belonging to no country, so that services and row-level security show what they would show
 * an adviser at this moment.
 * @throws NotFoundException where the country is not the actor's own: only its own people ask how others see it
 */
export function asAdvisersSee(actor: Actor, countryCode: string): Actor {
  if (!isOwn(actor, countryCode)) throw new NotFoundException();
  return {
    ...actor,
    memberships: [],
    scope: { countries: [], operators: [], homes: [], responds: [], purposes: ['advice'] },
  };
}
