import type { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { criteriaOf, type Framework, inLanguage } from '../../domain/framework.js';
import type { ExplainQueryDto, IndexExplanationDto, RecommendationExplanationDto } from './explain.dto.js';

/** An assessment's scores and whether the asker may see behind the levels. */
export interface Told {
  readonly countryCode: string;
  readonly frameworkRef: string;
  readonly isInside: boolean;
  readonly scores: AssessmentSnapshot['scores'];
}

/** A recommendation down to its criteria. @returns null when the assessment has none of this code */
export function explainedRecommendation(
  { scores, isInside }: Told,
  framework: Framework,
  code: string,
  language: string,
): RecommendationExplanationDto | null {
  const score = scores.recommendations.find((one) => one.code === code);
  const recommendation = framework.functions
    .flatMap((one) => one.recommendations)
    .find((one) => one.code === code);
  if (!score || !recommendation) return null;
  const { notApplicable, evidencedLevel, claimedLevel, verifiedLevel } = score;
  return {
    code,
    title: inLanguage(recommendation.title, language),
    notApplicable,
    evidencedLevel,
    claimedLevel,
    verifiedLevel,
    inside: isInside ? score : null,
    criteria: criteriaOf(recommendation).map(({ criterion }) => ({
      code: criterion.code,
      text: inLanguage(criterion.text, language),
    })),
  };
}

/** The body's index, or that of a function or pillar, down to levels and weights. */
export function explainedIndex(
  scores: AssessmentSnapshot['scores'],
  query: ExplainQueryDto,
): IndexExplanationDto | null {
  const reading = query.reading ?? 'evidenced';
  const found = indexAsked(scores, query)?.[reading];
  if (!found) return null;
  const { index, reason, answered, parts, leftOut } = found;
  return { reading, index, ...(reason && { reason }), answered, parts, leftOut };
}

function indexAsked({ entity, functions, pillars }: AssessmentSnapshot['scores'], query: ExplainQueryDto) {
  if (query.function !== undefined) return functions.find(({ code }) => code === query.function);
  return query.pillar === undefined ? entity : pillars.find(({ code }) => code === query.pillar);
}
