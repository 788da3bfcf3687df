import { byVersion } from './framework.js';

/** The four bands of an index: 0–24, 25–49, 50–74, 75–100. */
export const BAND_COUNT = 4;

/** How many countries stand in each band, lowest first. */
export type BandCounts = readonly [number, number, number, number];

/** Another country's index, 0–100. `isKnown`: whoever looks may read it under the country's name elsewhere. */
export interface OthersIndex {
  readonly index: number;
  readonly isKnown: boolean;
}

/** So many other countries at least stand in a distribution. */
export const LEAST_OTHERS = 5;
/** So many at least that are not known by name: what is known can be taken away. */
export const LEAST_UNKNOWN = 3;

/**
 * The band that an index lies in, 0 to 3; 24.9 is still in the first.
 * @param index 0–100
 * @source docs/methodology.md#bands
 */
export function bandOf(index: number): 0 | 1 | 2 | 3 {
  return Math.min(BAND_COUNT - 1, Math.floor(index / 25)) as 0 | 1 | 2 | 3;
}

/**
 * The version of the checklist whose rounds are counted: indexes of two versions are not alike.
 * @param own version of the onlooker's own published round, `gdei-wps@1.0`; `null` = has none
 * @param others versions of the others' rounds of that body
 * @returns the own; without one that which most others follow, of as many the newest; `null` = nobody published
 * @source docs/methodology.md#bands
 */
export function versionCompared(own: string | null, others: readonly string[]): string | null {
  if (own !== null) return own;
  const following = (ref: string) => others.filter((one) => one === ref).length;
  const refs = [...new Set(others)].sort(byVersion);
  return refs.sort((a, b) => following(a) - following(b)).at(-1) ?? null;
}

/**
 * How other countries stand over the four bands. The onlooker's own country is never among them, and what it could take
 * away by knowing it under a name leaves either nothing or a group in which nobody's band is certain.
 * @returns `null` = withheld: fewer than five others, or, of those not known by name, one or two, or all in one band
 * @source docs/methodology.md#bands
 */
export function distribution(others: readonly OthersIndex[]): BandCounts | null {
  if (others.length < LEAST_OTHERS) return null;
  const unknown = others.filter(({ isKnown }) => !isKnown);
  if (unknown.length > 0 && !isVague(counted(unknown))) return null;
  return counted(others);
}

const isVague = (counts: BandCounts) =>
  counts.reduce((sum, count) => sum + count, 0) >= LEAST_UNKNOWN &&
  counts.filter((count) => count > 0).length > 1;

function counted(indexes: readonly OthersIndex[]): BandCounts {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { index } of indexes) counts[bandOf(index)] += 1;
  return counts;
}
