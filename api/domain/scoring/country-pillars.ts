import { BODIES, type Body, PILLARS, type Pillar } from '../codes.js';
import { recommendationStates } from './recommendation-state.js';
import { bearing, type Readings, readings } from './scores.js';
import type { ScoringInput } from './scoring-input.js';

/** A body's assessment with the date its figures are of. */
export interface DatedInput {
  readonly input: ScoringInput;
  readonly asOf: string;
}

/** A country's pillars over both bodies together, each body with its date; `null` = one of the two is missing. */
export interface CountryPillars {
  readonly asOf: Readonly<Record<Body, string | null>>;
  readonly pillars: readonly ({ readonly code: Pillar } & Readings)[] | null;
}

/**
 * The pillar indexes of a country: one index over the recommendations of both bodies.
 * @param both each body's assessment; `null` = there is none, and then there is no figure either
 * @source docs/methodology.md#indexes
 */
export function countryPillars(both: Readonly<Record<Body, DatedInput | null>>): CountryPillars {
  const present = BODIES.flatMap((body) => both[body] ?? []);
  const asOf = { NMAA: both.NMAA?.asOf ?? null, NMAC: both.NMAC?.asOf ?? null };
  if (present.length < BODIES.length) return { asOf, pillars: null };
  const states = present.flatMap(({ input }) => recommendationStates(input));
  return { asOf, pillars: PILLARS.map((code) => ({ code, ...readings(bearing(states, code)) })) };
}
