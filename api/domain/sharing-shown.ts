import { SHARED_LEVELS, type SharedLevel, type SharedWith, type SharingForm } from './sharing.js';
import { type SharingDays, sharingTime } from './sharing-time.js';

/** What a country decided for one audience; of peers also the form, and the countries named. */
export interface Decided extends SharingDays, Readonly<Record<SharedLevel, boolean>> {
  readonly audience: SharedWith;
  readonly form?: SharingForm;
  readonly countries?: readonly string[];
}

/** What an audience is shown on a day. */
export interface Shown {
  /** under the name of the country, by what was decided for the audience */
  readonly levels: readonly SharedLevel[];
  /** whether the indexes are counted in bands, without its name */
  readonly inBands: boolean;
  /** beyond `levels`, only because everybody is shown it, at the public's thresholds; of the public itself none */
  readonly asPublic: readonly SharedLevel[];
}

/**
 * What an audience is shown on a day: its own share on its days, of peers only where one is named, and whatever the
 * public is shown, as advisers and peers are of the public too. The database's policy on `sharing` lets in the same.
 * @param today `2026-10-20`
 * @source docs/methodology.md#sharing
 */
export function shownTo(decided: Decided, forPublic: Decided, today: string): Shown {
  const own = heldOn(decided, today);
  const inBands = decided.form === 'bands' && own.length > 0;
  const levels = inBands ? [] : own;
  const everybody = heldOn(forPublic, today);
  return { levels, inBands, asPublic: everybody.filter((level) => !levels.includes(level)) };
}

function heldOn(decided: Decided, today: string): SharedLevel[] {
  if (sharingTime(decided, today) !== 'open' || decided.countries?.length === 0) return [];
  return SHARED_LEVELS.filter((level) => decided[level]);
}
