import type { CriterionState, ReadingName } from './criterion-state.js';
import type { RecommendationState } from './recommendation-state.js';

/** A recommendation with the weight it has in an index: 1 in the entity's and a function's, 1 or ½ in a pillar's. */
export interface Part {
  readonly state: RecommendationState;
  readonly weight: number;
}

/** Why there is no index: each is something else than 0. */
export type IndexReason = 'too_few_answers' | 'not_applicable' | 'not_verified' | 'too_few_verified';

/** One index on one reading, with what it rests on. */
export interface Reading {
  /** 0–100, one decimal; `null` with a reason */
  readonly index: number | null;
  readonly reason?: IndexReason;
  /** recommendations with a level */
  readonly items: number;
  /** how many of them stand at level 0, 1, 2, 3, 4 */
  readonly levels: readonly [number, number, number, number, number];
  /** answered ÷ criteria of the applicable recommendations, 0–1; by the verifier on the verified reading; 1 of none */
  readonly answered: number;
}

/**
 * One decimal, half up; only ever applied to what is shown.
 * The billionth absorbs binary fractions: 12.25 may be stored as 12.249999999999998 and is still 12.3.
 * @source docs/methodology.md#rounding
 */
export function oneDecimal(value: number): number {
  return Math.floor(value * 10 + 0.5 + 1e-9) / 10;
}

/** The parts that have a level on this reading, with it. */
export function rated(
  parts: readonly Part[],
  name: ReadingName,
): { code: string; level: number; weight: number }[] {
  return parts.flatMap(({ state, weight }) => {
    const level = state.levels[name];
    return level === null ? [] : [{ code: state.code, level, weight }];
  });
}

/**
 * Σ weight × level/4 ÷ Σ weight × 100 over the parts that have a level, unrounded.
 * @returns 0–100; `null` when no part has a level
 * @source docs/methodology.md#indexes
 */
export function weightedIndex(parts: readonly Part[], name: ReadingName): number | null {
  const levelled = rated(parts, name);
  const weights = levelled.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0
    ? null
    : (levelled.reduce((sum, { level, weight }) => sum + weight * level, 0) / weights) * 25;
}

/** How many parts stand at each level 0 to 4. */
export function levelCounts(parts: readonly Part[], name: ReadingName): Reading['levels'] {
  const levels: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { level } of rated(parts, name)) levels[level as 0] += 1;
  return levels;
}

/** Answered ÷ all of these criteria; "not applicable" counts as answered; 1 when there are none. */
export function answeredShare(criteria: readonly CriterionState[], name: ReadingName): number {
  return criteria.length === 0
    ? 1
    : criteria.filter((one) => one[name] !== 'unanswered').length / criteria.length;
}

/** The share, of answers or of verified recommendations, below which an index is withheld. */
export const SHARE_TO_SHOW = 0.8;

/**
 * Whether what was answered is too little for a figure: an index is withheld then, and a level is told as one so far.
 * @param answered answered ÷ criteria, 0–1
 * @source docs/methodology.md#withheld
 */
export const isTooLittle = (answered: number): boolean => answered < SHARE_TO_SHOW;

/** An index that is there, or the reason why it is not. */
export function shown(index: number | null, reason: IndexReason | null): Pick<Reading, 'index' | 'reason'> {
  return reason === null && index !== null
    ? { index: oneDecimal(index) }
    : { index: null, reason: reason ?? 'not_applicable' };
}

/**
 * An index on the body's own answers. Recommendations that are not applicable are left out of everything.
 * Withheld below 80 % answered of what it rests on.
 * @source docs/methodology.md#withheld
 */
export function reading(parts: readonly Part[], name: 'claimed' | 'evidenced'): Reading {
  const applicable = parts.filter(({ state }) => !state.notApplicable);
  const answered = answeredShare(
    applicable.flatMap(({ state }) => state.criteria),
    name,
  );
  return {
    ...shown(weightedIndex(applicable, name), isTooLittle(answered) ? 'too_few_answers' : null),
    items: applicable.length,
    levels: levelCounts(applicable, name),
    answered,
  };
}
