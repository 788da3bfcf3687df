import { differs, READINGS } from '../../domain/scoring/criterion-state.js';
import { explainParts, type IndexName } from '../../domain/scoring/explain.js';
import { missing } from '../../domain/scoring/missing.js';
import { type RecommendationState, recommendationStates } from '../../domain/scoring/recommendation-state.js';
import { type Readings, scoresOf } from '../../domain/scoring/scores.js';
import type { ScoringInput } from '../../domain/scoring/scoring-input.js';
import type { ScoresDto } from './scores.dto.js';

/** Every figure of an assessment with the parts it is made of, down to criteria and their evidence. */
export function toScoresDto(input: ScoringInput, asOf: string): ScoresDto {
  const states = recommendationStates(input);
  const { entity, functions, pillars, recommendations, policyPractice } = scoresOf(states);
  const stateOf = new Map(states.map((state) => [state.code, state]));
  return {
    asOf,
    entity: explained(states, { of: 'entity' }, entity),
    functions: functions.map((one) => explained(states, { of: 'function', code: one.code }, one)),
    pillars: pillars.map((one) => explained(states, { of: 'pillar', code: one.code }, one)),
    recommendations: recommendations.map((one) => {
      const { functionCode = '', pillars: bears = [], criteria = [] } = stateOf.get(one.code) ?? {};
      return {
        ...one,
        functionCode,
        pillars: bears,
        criteria: criteria.map((state) => ({ ...state, differs: differs(state) })),
      };
    }),
    policyPractice,
    missing: missing(input),
  };
}

type WithParts<T extends Readings> = { [K in keyof T]: K extends keyof Readings ? T[K] & Parts : T[K] };
type Parts = ReturnType<typeof explainParts>;

/** The readings of one index, each with the levels it is made of. */
function explained<T extends Readings>(
  states: readonly RecommendationState[],
  name: IndexName,
  of: T,
): WithParts<T> {
  const withParts = READINGS.map((reading) => [
    reading,
    { ...of[reading], ...explainParts(states, name, reading) },
  ]);
  return { ...of, ...Object.fromEntries(withParts) };
}
