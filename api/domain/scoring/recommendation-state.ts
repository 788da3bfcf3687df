import { criteriaOf, functionsOf, type PillarWeight, type Recommendation } from '../framework.js';
import { type CriterionState, criterionState, type ReadingName } from './criterion-state.js';
import { isNotApplicable, type Level, levelOf } from './ladder.js';
import type { EvidenceReference, RecommendationAnswer, ScoringInput } from './scoring-input.js';

/** A recommendation as it stands: its criteria, and the level they come to on each reading. */
export interface RecommendationState {
  readonly code: string;
  readonly functionCode: string;
  readonly pillars: readonly PillarWeight[];
  readonly criteria: readonly CriterionState[];
  /** by the body's own answers */
  readonly notApplicable: boolean;
  /** the verifier has answered all its criteria, or said it does not apply */
  readonly isVerified: boolean;
  /** `null` = not applicable; on the verified reading also: not verified */
  readonly levels: Readonly<Record<ReadingName, Level | null>>;
}

function referencesByCriterion(evidence: readonly EvidenceReference[]): Map<string, EvidenceReference[]> {
  const byCode = new Map<string, EvidenceReference[]>();
  for (const reference of evidence) {
    for (const code of reference.criterionCodes) byCode.set(code, [...(byCode.get(code) ?? []), reference]);
  }
  return byCode;
}

/** "Not applicable" of the whole recommendation overrides what its criteria say, each side for its own readings. */
function withWhole(state: CriterionState, whole: RecommendationAnswer | undefined): CriterionState {
  return {
    ...state,
    ...(whole?.answer ? { claimed: 'not_applicable', evidenced: 'not_applicable' } : {}),
    ...(whole?.verifierAnswer ? { verified: 'not_applicable' } : {}),
  };
}

function criteriaStates(
  recommendation: Recommendation,
  input: ScoringInput,
  references: ReadonlyMap<string, readonly EvidenceReference[]>,
): CriterionState[] {
  const whole = recommendation.notApplicableWhen && input.recommendationAnswers.get(recommendation.code);
  return criteriaOf(recommendation).map(({ rung, criterion }) => {
    const { code } = criterion;
    const verdict = (criterion.dataEvidence && input.verdicts.get(code)) ?? null;
    const given = input.answers.get(code);
    const state = criterionState(rung, criterion, given, references.get(code) ?? [], verdict, input.period);
    return withWhole(state, whole || undefined);
  });
}

/** Every recommendation of the assessment's body as it stands, in the framework's order. */
export function recommendationStates(input: ScoringInput): RecommendationState[] {
  const references = referencesByCriterion(input.evidence);
  return functionsOf(input.framework, input.body).flatMap((parent) =>
    parent.recommendations.map((recommendation) => {
      const criteria = criteriaStates(recommendation, input, references);
      const isVerified = criteria.every((one) => one.verified !== 'unanswered');
      return {
        code: recommendation.code,
        functionCode: parent.code,
        pillars: recommendation.pillars,
        criteria,
        notApplicable: isNotApplicable(criteria, 'claimed'),
        isVerified,
        levels: {
          claimed: levelOf(criteria, 'claimed'),
          evidenced: levelOf(criteria, 'evidenced'),
          verified: isVerified ? levelOf(criteria, 'verified') : null,
        },
      };
    }),
  );
}
