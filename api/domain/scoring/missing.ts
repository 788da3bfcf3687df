import type { CriterionState, WhyNot } from './criterion-state.js';
import { recommendationStates } from './recommendation-state.js';
import type { ScoringInput } from './scoring-input.js';

/** What a criterion lacks before submission; `partly` and `not_met` are answers, and lack nothing. */
export type Lack = Exclude<WhyNot, 'partly' | 'not_met'> | 'reason_missing';

/** One thing missing at one criterion, or at a recommendation said to be not applicable without a reason. */
export interface Missing {
  readonly code: string;
  readonly recommendation: string;
  readonly lack: Lack;
}

const STATED = new Set(['partly', 'not_met', 'holds', 'not_applicable']);

function lackOf(criterion: CriterionState): Lack | null {
  return STATED.has(criterion.evidenced) ? null : (criterion.evidenced as Lack);
}

/** An answer that owes a reason: not applicable, or met against a figure. */
function lacksReason(criterion: CriterionState, input: ScoringInput): boolean {
  const given = input.answers.get(criterion.code);
  const owes = given?.answer === 'not_applicable' || criterion.evidenced === 'contradicted';
  return owes && !given?.reason?.trim();
}

/**
 * What is missing, shown before submission and never in its way: criteria without an answer, answers "met" that
 * nothing supports, that a figure contradicts, or that owe a reason.
 * @source docs/methodology.md#workflow
 */
export function missing(input: ScoringInput): Missing[] {
  return recommendationStates(input).flatMap((state) => {
    const recommendation = state.code;
    if (state.notApplicable) {
      const reason = input.recommendationAnswers.get(recommendation)?.reason;
      return reason?.trim()
        ? []
        : [{ code: recommendation, recommendation, lack: 'reason_missing' as const }];
    }
    return state.criteria.flatMap((criterion) => {
      const lack = lackOf(criterion);
      const lacks: Lack[] = [
        ...(lack ? [lack] : []),
        ...(lacksReason(criterion, input) ? ['reason_missing' as const] : []),
      ];
      return lacks.map((one) => ({ code: criterion.code, recommendation, lack: one }));
    });
  });
}
