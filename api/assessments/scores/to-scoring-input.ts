import type { Answer } from '../../domain/codes.js';
import { type Framework, recommendationsOf } from '../../domain/framework.js';
import { parsePeriod } from '../../domain/period.js';
import type { Verdict } from '../../domain/scoring/data-evidence.js';
import { answered } from '../../domain/scoring/scores.js';
import type { EvidenceReference, ScoringInput } from '../../domain/scoring/scoring-input.js';
import type { AssessmentAnswer } from '../answers/assessment-answer.entity.js';
import type { Assessment } from '../assessment.entity.js';

/** An answer as far as scores look at it. */
export type ScoredAnswer = Pick<
  AssessmentAnswer,
  'code' | 'answer' | 'reason' | 'verifierAnswer' | 'reasonAccepted'
>;
type Home = Pick<Assessment, 'body' | 'period'>;

/** What scores rest on, from what is stored. */
export function toScoringInput(
  framework: Framework,
  { body, period }: Home,
  answers: readonly ScoredAnswer[],
  evidence: readonly EvidenceReference[],
  verdicts: ReadonlyMap<string, Verdict>,
): ScoringInput {
  const wholes = new Set(recommendationsOf(framework, body).map(({ code }) => code));
  const given = answers.map((one) => ({ ...one, acceptedReason: one.reasonAccepted }));
  return {
    framework,
    body,
    period: parsePeriod(period),
    answers: new Map(given.filter(({ code }) => !wholes.has(code)).map((one) => [one.code, one])),
    recommendationAnswers: new Map(
      given
        .filter(({ code }) => wholes.has(code))
        .map(({ code, answer, reason, verifierAnswer }) => [
          code,
          { answer: whole(answer), reason, verifierAnswer: whole(verifierAnswer) },
        ]),
    ),
    evidence,
    verdicts,
  };
}

/** How much of the checklist is answered, 0–1. @param answers by code */
export function answeredOf(
  framework: Framework,
  home: Home,
  answers: Readonly<Record<string, Answer>>,
): number {
  const unverified = { reason: null, verifierAnswer: null, reasonAccepted: false };
  const given = Object.entries(answers).map(([code, answer]) => ({ code, answer, ...unverified }));
  return answered(toScoringInput(framework, home, given, [], new Map()));
}

/** A recommendation as a whole is only ever not applicable. */
const whole = (answer: Answer | null) => (answer === 'not_applicable' ? answer : null);
