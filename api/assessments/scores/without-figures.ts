import type { CriterionStateDto, ScoresDto } from './scores.dto.js';

/** The same scores, where a KPI behind an answer only says whether it supports it: a country decides what it shares. */
export function withoutFigures(scores: ScoresDto): ScoresDto {
  const recommendations = scores.recommendations.map((one) => ({
    ...one,
    criteria: one.criteria.map(withoutFigure),
  }));
  return { ...scores, recommendations };
}

function withoutFigure({ verdict, ...criterion }: CriterionStateDto): CriterionStateDto {
  if (!verdict) return { ...criterion, verdict };
  const { state, asOf } = verdict;
  return { ...criterion, verdict: { state, asOf, value: null, numerator: null, denominator: null } };
}
