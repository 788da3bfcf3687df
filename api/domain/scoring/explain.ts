import type { Pillar } from '../codes.js';
import type { Rung } from '../framework.js';
import { type CriterionState, READINGS, type ReadingName } from './criterion-state.js';
import { type Level, type NextStep, nextStep, rungsHeld } from './ladder.js';
import { type Part, type Reading, rated } from './reading.js';
import { type RecommendationState, recommendationStates } from './recommendation-state.js';
import { bearing, evenly, readings } from './scores.js';
import type { ScoringInput } from './scoring-input.js';
import { verifiedReading } from './verified-reading.js';

/** A level on one reading with what it rests on and what it lacks. */
export interface LevelExplanation extends NextStep {
  /** `null` = not applicable, or on the verified reading not verified */
  readonly level: Level | null;
  readonly rungsHeld: readonly Rung[];
}

/** A recommendation down to its answers: each criterion with its standing on each reading, its evidence and its figure. */
export interface RecommendationExplanation extends Readonly<Record<ReadingName, LevelExplanation>> {
  readonly code: string;
  readonly notApplicable: boolean;
  readonly criteria: readonly CriterionState[];
}

/** Which index: the entity's, a function's or a pillar's. */
export type IndexName =
  | { readonly of: 'entity' }
  | { readonly of: 'function'; readonly code: string }
  | { readonly of: 'pillar'; readonly code: Pillar };

/** An index with its parts: index = Σ weight × level ÷ (4 × Σ weight) × 100 over `parts`. */
export interface IndexExplanation extends Reading {
  readonly parts: readonly { readonly code: string; readonly level: number; readonly weight: number }[];
  /** recommendations without a level on this reading, and why */
  readonly leftOut: readonly { readonly code: string; readonly reason: 'not_applicable' | 'not_verified' }[];
}

function levelExplanation(state: RecommendationState, name: ReadingName): LevelExplanation {
  const level = state.levels[name];
  if (level === null) return { level, rungsHeld: [], progress: null, heldBackBy: [] };
  return { level, rungsHeld: rungsHeld(state.criteria, name), ...nextStep(state.criteria, name) };
}

/** A recommendation down to its answers. @returns `null` when the body has no recommendation of this code */
export function explainRecommendation(input: ScoringInput, code: string): RecommendationExplanation | null {
  const state = recommendationStates(input).find((candidate) => candidate.code === code);
  if (!state) return null;
  const [evidenced, claimed, verified] = READINGS.map((name) => levelExplanation(state, name)) as [
    LevelExplanation,
    LevelExplanation,
    LevelExplanation,
  ];
  return { code, notApplicable: state.notApplicable, criteria: state.criteria, evidenced, claimed, verified };
}

function partsOf(states: readonly RecommendationState[], name: IndexName): Part[] {
  if (name.of === 'entity') return evenly(states);
  if (name.of === 'pillar') return bearing(states, name.code);
  return evenly(states.filter((state) => state.functionCode === name.code));
}

/**
 * The levels that an index is made of, and the recommendations without one.
 * @param states all recommendations of the body
 * @source docs/methodology.md#indexes
 */
export function explainParts(
  states: readonly RecommendationState[],
  name: IndexName,
  on: ReadingName,
): Pick<IndexExplanation, 'parts' | 'leftOut'> {
  const parts = partsOf(states, name);
  const without = parts.filter(({ state }) => state.levels[on] === null);
  return {
    parts: rated(parts, on),
    leftOut: without.map(({ state }) => ({
      code: state.code,
      reason: on === 'verified' && !state.isVerified ? 'not_verified' : 'not_applicable',
    })),
  };
}

/**
 * An index down to the levels it is made of.
 * @source docs/methodology.md#indexes
 */
export function explainIndex(input: ScoringInput, name: IndexName, on: ReadingName): IndexExplanation {
  const states = recommendationStates(input);
  const parts = partsOf(states, name);
  return {
    ...(on === 'verified' ? verifiedReading(parts, name.of === 'entity') : readings(parts)[on]),
    ...explainParts(states, name, on),
  };
}
