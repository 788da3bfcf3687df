import { ruleBroken } from './domain-error.js';

/** Who is looking. `operator-own`: an operator at its own reports; `country`: everyone of the country but its monitors. */
export const AUDIENCES = ['operator-own', 'monitor', 'country', 'adviser', 'public'] as const;
export type AudienceName = (typeof AUDIENCES)[number];

/** From which counts of people on a country shows them to others. */
export interface OwnThresholds {
  /** one for both, so that they never see different masks */
  readonly advisersAndPeers: number;
  readonly public: number;
}

/** An audience of a country; by its name alone, of one that keeps to the published minimum. */
export type Audience = AudienceName | { readonly name: AudienceName; readonly own: OwnThresholds };

/** The smallest counts above 0 that are shown; 0 = exact figures. */
export interface Thresholds {
  /** disability, flags, victim assistance, casualties, workforce */
  readonly sensitive: number;
  /** sex × age alone */
  readonly plain: number;
}

/** The published minimum: no country shows an audience smaller counts. Numbers are ours, after common statistical practice. @source docs/methodology.md#disclosure */
export const MINIMUM: Readonly<Record<AudienceName, Thresholds>> = {
  'operator-own': { sensitive: 0, plain: 0 },
  monitor: { sensitive: 0, plain: 0 },
  country: { sensitive: 5, plain: 0 },
  adviser: { sensitive: 5, plain: 5 },
  public: { sensitive: 10, plain: 10 },
};

const OWN_OF: Partial<Record<AudienceName, keyof OwnThresholds>> = {
  adviser: 'advisersAndPeers',
  public: 'public',
};

const nameOf = (audience: Audience): AudienceName =>
  typeof audience === 'string' ? audience : audience.name;

/** Whether it looks on from another country, or from none. */
export const isOutside = (audience: Audience): boolean => nameOf(audience) in OWN_OF;

/** The thresholds in force for an audience: the country's own, and never less than the minimum. */
export function thresholdsOf(audience: Audience): Thresholds {
  const { sensitive, plain } = MINIMUM[nameOf(audience)];
  const which = OWN_OF[nameOf(audience)];
  const own = which && typeof audience !== 'string' ? audience.own[which] : 0;
  return { sensitive: Math.max(sensitive, own), plain: Math.max(plain, own) };
}

/**
 * The thresholds that a country may choose among. They are few, because what is hidden at one of them begins from what is
 * hidden at the one before: figures from before a country became stricter, or looser, tell nothing beside those from after.
 * @source docs/methodology.md#own-thresholds
 */
export const STEPS = [5, 10, 15, 20, 30] as const;

/**
 * Whose sight of a country somebody may have beside their own: its people preview what advisers see, advisers read what
 * the public reads, and both keep what they were shown at a lower threshold. What is hidden from them there stays hidden
 * here, or the two answers would give it back together.
 * @returns the next one that sees more; null = there is none
 * @source docs/methodology.md#disclosure
 */
export function closerThan(audience: Audience): Audience | null {
  if (!isOutside(audience)) return null;
  const { plain } = thresholdsOf(audience);
  const before = STEPS.filter((step) => step < plain).at(-1);
  return before ? { name: 'adviser', own: { advisersAndPeers: before, public: plain } } : 'country';
}

/** All that decides what of people is hidden from an audience, in one word: what is remembered of it is remembered by that. */
export function signOf(audience: Audience): string {
  const { sensitive, plain } = thresholdsOf(audience);
  return `${sensitive} ${plain}`;
}

/** What holds where a country decided nothing. */
export const PUBLISHED: OwnThresholds = {
  advisersAndPeers: MINIMUM.adviser.plain,
  public: MINIMUM.public.plain,
};

/** What a country may choose for some: the published minimum, or a stricter step. */
export const stepsFor = (whom: keyof OwnThresholds): number[] =>
  STEPS.filter((step) => step >= PUBLISHED[whom]);

/**
 * A country may be stricter than the published minimum, never looser; and the public is shown no smaller counts than
 * advisers and peers are.
 * @throws DomainError `threshold-not-offered`, `public-threshold-below`
 * @source docs/methodology.md#own-thresholds
 */
export function assertOwnThresholds(own: OwnThresholds): void {
  for (const whom of ['advisersAndPeers', 'public'] as const) {
    const steps = stepsFor(whom);
    if (steps.includes(own[whom])) continue;
    const detail = `A country may be stricter than the published minimum, never looser: one of ${steps.join(', ')}.`;
    throw refused('threshold-not-offered', whom, detail);
  }
  if (own.public >= own.advisersAndPeers) return;
  const detail = `Advisers and peers are shown counts from ${own.advisersAndPeers}: the public is shown no smaller ones.`;
  throw refused('public-threshold-below', 'public', detail);
}

function refused(code: string, whom: keyof OwnThresholds, detail: string) {
  return ruleBroken(code, detail, [{ pointer: `#/${whom}`, code, detail }]);
}
