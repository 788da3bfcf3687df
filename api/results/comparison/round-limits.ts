import { roundLimits } from '../../domain/comparison/limits.js';
import type { AssessmentScores, RecommendationScore } from '../../domain/scoring/scores.js';
import { verifiedAmongApplicable } from '../../domain/scoring/verified-reading.js';
import type { Round } from '../country/body-figures.js';
import type { LimitsDto } from './comparison-limits.dto.js';

/** The part of a round that its limits are read from. */
type Published = Pick<Round, 'body' | 'frameworkRef' | 'period' | 'asOf'> & {
  readonly scores: Pick<AssessmentScores, 'entity'> & {
    readonly recommendations: readonly Pick<RecommendationScore, 'notApplicable' | 'isVerified'>[];
  };
};

/** What the figures of a published round rest on. @param today date `2026-11-28` */
export function limitsOf({ body, frameworkRef, period, asOf, scores }: Published, today: string): LimitsDto {
  const { applicable, verified } = verifiedAmongApplicable(scores.recommendations);
  const { answered } = scores.entity.evidenced;
  const limits = roundLimits({ period, asOf, answered }, today);
  const ageMonths = limits.ageMonths ?? 0;
  return {
    body,
    frameworkRef,
    period,
    answered,
    verified,
    of: applicable,
    asOf,
    ageMonths,
    cautions: limits.cautions,
  };
}
