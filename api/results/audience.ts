import type { Actor } from '../access/policy.js';
import { holdsIn } from '../access/policy.js';
import type { Audience } from '../domain/disclosure.js';

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
