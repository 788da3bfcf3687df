import { PILLARS, type Pillar } from '../codes.js';
import type { Rung } from '../framework.js';
import type { ReadingName } from './criterion-state.js';
import { type Level, type NextStep, nextStep, rungsHeld } from './ladder.js';
import { type PolicyPractice, policyPractice } from './policy-practice.js';
import {
  answeredShare,
  isTooLittle,
  oneDecimal,
  type Part,
  type Reading,
  reading,
  weightedIndex,
} from './reading.js';
import { type RecommendationState, recommendationStates } from './recommendation-state.js';
import type { ScoringInput } from './scoring-input.js';
import { type VerifiedReading, verifiedReading } from './verified-reading.js';

/** One index on its three readings; `evidenced` is the headline. */
export interface Readings {
  readonly evidenced: Reading;
  readonly claimed: Reading;
  readonly verified: VerifiedReading;
}

/** The mean of the function means, shown beside the entity's index and never first. */
interface FunctionWeighted {
  /** 0–100, one decimal; `null` whenever the index is */
  readonly functionWeightedIndex: number | null;
}

/** A recommendation's levels and the way to its next one, on the evidenced reading. */
export interface RecommendationScore extends NextStep {
  readonly code: string;
  readonly notApplicable: boolean;
  /** `null` = not applicable */
  readonly claimedLevel: Level | null;
  readonly evidencedLevel: Level | null;
  /** under 80 % of its criteria are answered: claimed and evidenced level are those so far, and more answers may raise them */
  readonly soFar: boolean;
  /** `null` = not verified, or not applicable in the verifier's eyes: `isVerified` tells which */
  readonly verifiedLevel: Level | null;
  readonly isVerified: boolean;
  /** claimed minus verified level; `null` unless both are there */
  readonly difference: number | null;
  /** rungs that hold by themselves on the evidenced reading: [3] without 1 = "applied, but not in writing" */
  readonly rungsHeld: readonly Rung[];
}

/** All figures of one assessment. */
export interface AssessmentScores {
  readonly entity: {
    readonly evidenced: Reading & FunctionWeighted;
    readonly claimed: Reading & FunctionWeighted;
    readonly verified: VerifiedReading & FunctionWeighted;
  };
  readonly functions: readonly ({ readonly code: string } & Readings)[];
  readonly pillars: readonly ({ readonly code: Pillar } & Readings)[];
  readonly recommendations: readonly RecommendationScore[];
  readonly policyPractice: PolicyPractice;
}

/** These recommendations with weight 1 each. */
export function evenly(states: readonly RecommendationState[]): Part[] {
  return states.map((state) => ({ state, weight: 1 }));
}

/** The recommendations that bear a pillar, each with its weight there. */
export function bearing(states: readonly RecommendationState[], pillar: Pillar): Part[] {
  return states.flatMap((state) =>
    state.pillars.filter(({ code }) => code === pillar).map(({ weight }) => ({ state, weight })),
  );
}

/** An index over these parts on the three readings. */
export function readings(parts: readonly Part[]): Readings {
  return {
    evidenced: reading(parts, 'evidenced'),
    claimed: reading(parts, 'claimed'),
    verified: verifiedReading(parts, false),
  };
}

function functionWeighted(
  states: readonly RecommendationState[],
  name: ReadingName,
  of: Reading,
): FunctionWeighted {
  const codes = [...new Set(states.map(({ functionCode }) => functionCode))];
  const means = codes
    .map((code) => weightedIndex(evenly(states.filter((state) => state.functionCode === code)), name))
    .filter((mean) => mean !== null);
  const shows = of.index !== null && means.length > 0;
  return {
    functionWeightedIndex: shows
      ? oneDecimal(means.reduce((sum, mean) => sum + mean, 0) / means.length)
      : null,
  };
}

function entity(states: readonly RecommendationState[]): AssessmentScores['entity'] {
  const { evidenced, claimed } = readings(evenly(states));
  const verified = verifiedReading(evenly(states), true);
  return {
    evidenced: { ...evidenced, ...functionWeighted(states, 'evidenced', evidenced) },
    claimed: { ...claimed, ...functionWeighted(states, 'claimed', claimed) },
    verified: { ...verified, ...functionWeighted(states, 'verified', verified) },
  };
}

function recommendationScore(state: RecommendationState): RecommendationScore {
  return {
    code: state.code,
    notApplicable: state.notApplicable,
    claimedLevel: state.levels.claimed,
    evidencedLevel: state.levels.evidenced,
    soFar: !state.notApplicable && isTooLittle(answeredShare(state.criteria, 'claimed')),
    verifiedLevel: state.levels.verified,
    isVerified: state.isVerified,
    difference:
      state.levels.claimed === null || state.levels.verified === null
        ? null
        : state.levels.claimed - state.levels.verified,
    rungsHeld: state.notApplicable ? [] : rungsHeld(state.criteria, 'evidenced'),
    ...nextStep(state.criteria, 'evidenced'),
  };
}

/**
 * Every figure of an assessment: levels, indexes, progress and the pair of policy and practice.
 * @source docs/methodology.md#indexes
 */
export function scores(input: ScoringInput): AssessmentScores {
  return scoresOf(recommendationStates(input));
}

/**
 * As `scores`, where the recommendations' states are at hand.
 * @param states all recommendations of the body, in the framework's order
 * @source docs/methodology.md#indexes
 */
export function scoresOf(states: readonly RecommendationState[]): AssessmentScores {
  const functions = new Set(states.map(({ functionCode }) => functionCode));
  return {
    entity: entity(states),
    functions: [...functions].map((code) => ({
      code,
      ...readings(evenly(states.filter((state) => state.functionCode === code))),
    })),
    pillars: PILLARS.map((code) => ({ code, ...readings(bearing(states, code)) })),
    recommendations: states.map(recommendationScore),
    policyPractice: policyPractice(states),
  };
}

/**
 * How much of the checklist is answered, 0–1, over all criteria of the body; "not applicable" counts as answered.
 * @source docs/methodology.md#withheld
 */
export function answered(input: ScoringInput): number {
  return answeredShare(
    recommendationStates(input).flatMap(({ criteria }) => criteria),
    'claimed',
  );
}

/**
 * How far one function is answered, in criteria; a criterion that is not applicable counts as answered.
 * @source docs/methodology.md#respondents
 */
export function answeredIn(
  input: ScoringInput,
  functionCode: string,
): { answered: number; criteria: number } {
  const criteria = recommendationStates(input)
    .filter((one) => one.functionCode === functionCode)
    .flatMap((one) => one.criteria);
  const answered = criteria.filter(({ claimed }) => claimed !== 'unanswered').length;
  return { answered, criteria: criteria.length };
}
