import type { Answer, Body } from './codes.js';
import { type DomainError, ruleBroken } from './domain-error.js';
import {
  type Criterion,
  criteriaOf,
  type Framework,
  functionOf,
  functionsOf,
  type Recommendation,
} from './framework.js';

/** An answer as it is sent: to a criterion, or "not applicable" to a whole recommendation. `null` takes it back. */
export interface GivenAnswer {
  readonly code: string;
  readonly answer: Answer | null;
  readonly reason?: string | null;
}

/** What a code of the checklist stands for; `criterion` is `null` where the code is the recommendation's own. */
export interface Question {
  readonly recommendation: Recommendation;
  readonly criterion: Criterion | null;
}

/** The question a code stands for, among those of one body. @returns `null` for a code it does not have */
export function questionOf(framework: Framework, body: Body, code: string): Question | null {
  const parent = functionsOf(framework, body).find((one) => one.code === functionOf(code));
  for (const recommendation of parent?.recommendations ?? []) {
    if (recommendation.code === code) return { recommendation, criterion: null };
    const found = criteriaOf(recommendation).find(({ criterion }) => criterion.code === code);
    if (found) return { recommendation, criterion: found.criterion };
  }
  return null;
}

function refused(code: string, pointer: string, detail: string): DomainError {
  return ruleBroken(code, detail, [{ pointer, code, detail }]);
}

/**
 * Refuses an answer that the checklist does not allow; the same rule holds for the verifier's own answer.
 * A recommendation takes only "not applicable"; "not applicable" needs its own condition in the catalogue, and a reason.
 * @throws DomainError `unknown-code`, `answer-not-allowed`, `reason-missing`
 * @source docs/methodology.md#answers
 */
export function assertAnswer(framework: Framework, body: Body, { code, answer, reason }: GivenAnswer): void {
  const question = questionOf(framework, body, code);
  if (!question)
    throw refused('unknown-code', '#/code', `${framework.ref} asks nothing under ${code} of this body.`);
  if (answer === null) return;
  if (answer !== 'not_applicable') {
    if (question.criterion) return;
    throw refused(
      'answer-not-allowed',
      '#/answer',
      'A recommendation as a whole is only ever "not applicable".',
    );
  }
  if (!(question.criterion ?? question.recommendation).notApplicableWhen) {
    throw refused('answer-not-allowed', '#/answer', `${code} always applies.`);
  }
  if (!reason?.trim()) throw refused('reason-missing', '#/reason', 'Say why it does not apply.');
}
