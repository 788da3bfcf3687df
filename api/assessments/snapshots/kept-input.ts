import type { Framework } from '../../domain/framework.js';
import { parsePeriod } from '../../domain/period.js';
import type { Verdict } from '../../domain/scoring/data-evidence.js';
import type {
  CriterionAnswer,
  EvidenceReference,
  RecommendationAnswer,
  ScoringInput,
} from '../../domain/scoring/scoring-input.js';
import type { Assessment } from '../assessment.entity.js';

/** What the scores of a publication rest on, beside the framework, which never changes. */
export interface KeptInput {
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
  readonly recommendationAnswers: Readonly<Record<string, RecommendationAnswer>>;
  readonly evidence: readonly EvidenceReference[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** What is kept of a publication's input: figures and answers, no words of people. */
export function toKept({ answers, recommendationAnswers, evidence, verdicts }: ScoringInput): KeptInput {
  return {
    answers: Object.fromEntries([...answers].map(([code, one]) => [code, withoutWords(one)])),
    recommendationAnswers: Object.fromEntries(
      [...recommendationAnswers].map(([code, one]) => [code, withoutWords(one)]),
    ),
    evidence: evidence.map(({ id, criterionCodes, contentUntil }) => ({ id, criterionCodes, contentUntil })),
    verdicts: Object.fromEntries(verdicts),
  };
}

/** The input as it was at the publication. */
export function fromKept(
  kept: KeptInput,
  framework: Framework,
  { body, period }: Pick<Assessment, 'body' | 'period'>,
): ScoringInput {
  return {
    framework,
    body,
    period: parsePeriod(period),
    answers: new Map(Object.entries(kept.answers)),
    recommendationAnswers: new Map(Object.entries(kept.recommendationAnswers)),
    evidence: kept.evidence,
    verdicts: new Map(Object.entries(kept.verdicts)),
  };
}

/** That there is a reason decides what is missing; what it says does not. */
function withoutWords<T extends CriterionAnswer | RecommendationAnswer>(one: T): T {
  const { answer, verifierAnswer = null, reason } = one;
  const accepted = 'acceptedReason' in one ? { acceptedReason: one.acceptedReason } : {};
  return { answer, verifierAnswer, ...accepted, reason: reason?.trim() ? 'given' : null } as T;
}
