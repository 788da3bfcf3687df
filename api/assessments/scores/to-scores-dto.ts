import { differs, READINGS } from '../../domain/scoring/criterion-state.js';
import { explainIndex, type IndexName } from '../../domain/scoring/explain.js';
import { missing } from '../../domain/scoring/missing.js';
import { recommendationStates } from '../../domain/scoring/recommendation-state.js';
import { type Readings, scores } from '../../domain/scoring/scores.js';
import type { ScoringInput } from '../../domain/scoring/scoring-input.js';
import type { ScoresDto } from './scores.dto.js';

/** Every figure of an assessment with the parts it is made of, down to criteria and their evidence. */
export function toScoresDto(input: ScoringInput, asOf: string): ScoresDto {
  const { entity, functions, pillars, recommendations, policyPractice } = scores(input);
  const states = new Map(recommendationStates(input).map((state) => [state.code, state]));
  return {
    asOf,
    entity: explained(input, { of: 'entity' }, entity),
    functions: functions.map((one) => explained(input, { of: 'function', code: one.code }, one)),
    pillars: pillars.map((one) => explained(input, { of: 'pillar', code: one.code }, one)),
    recommendations: recommendations.map((one) => {
      const { functionCode = '', pillars: bears = [], criteria = [] } = states.get(one.code) ?? {};
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
type Parts = Pick<ReturnType<typeof explainIndex>, 'parts' | 'leftOut'>;

/** The readings of one index, each with the levels it is made of. */
function explained<T extends Readings>(input: ScoringInput, name: IndexName, of: T): WithParts<T> {
  const withParts = READINGS.map((reading) => {
    const { parts, leftOut } = explainIndex(input, name, reading);
    return [reading, { ...of[reading], parts, leftOut }];
  });
  return { ...of, ...Object.fromEntries(withParts) };
}
