import { type Rung } from '../framework.js';
import type { CriterionState } from './criterion-state.js';
import { answeredShare, isTooLittle, oneDecimal } from './reading.js';
import type { RecommendationState } from './recommendation-state.js';

/**
 * What is written (rung 1) beside what is applied (rung 3), on the evidenced reading; always read as a pair.
 * @source docs/methodology.md#policy-practice
 */
export interface PolicyPractice {
  /** mean share of rung 1 that holds, 0–100, one decimal; `null` with a reason */
  readonly written: number | null;
  /** the same of rung 3 */
  readonly applied: number | null;
  /** written minus applied, in points; `null` = no verdict: the pair is withheld, or less than half is written */
  readonly gap: number | null;
  readonly reason?: 'too_few_answers' | 'not_applicable' | 'too_little_written';
  /** recommendations with applicable criteria at both rungs */
  readonly items: number;
}

/** The percentage written below which a gap means nothing. */
export const WRITTEN_FOR_A_VERDICT = 50;

function applicable(state: RecommendationState, rung: Rung): CriterionState[] {
  return state.criteria.filter((one) => one.rung === rung && one.evidenced !== 'not_applicable');
}

function meanShare(states: readonly RecommendationState[], rung: Rung): number {
  const shares = states.map((state) => {
    const criteria = applicable(state, rung);
    return criteria.filter((one) => one.evidenced === 'holds').length / criteria.length;
  });
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

/**
 * The pair over the recommendations that have applicable criteria at both rungs.
 * @param states all recommendations of one body
 * @source docs/methodology.md#policy-practice
 */
export function policyPractice(states: readonly RecommendationState[]): PolicyPractice {
  const both = states.filter((state) => applicable(state, 1).length > 0 && applicable(state, 3).length > 0);
  const nothing = { written: null, applied: null, gap: null, items: both.length };
  if (both.length === 0) return { ...nothing, reason: 'not_applicable' };
  const criteria = both.flatMap((state) => state.criteria.filter(({ rung }) => rung === 1 || rung === 3));
  if (isTooLittle(answeredShare(criteria, 'evidenced'))) return { ...nothing, reason: 'too_few_answers' };
  const written = meanShare(both, 1);
  const applied = meanShare(both, 3);
  const pair = { written: oneDecimal(written), applied: oneDecimal(applied), items: both.length };
  return written < WRITTEN_FOR_A_VERDICT
    ? { ...pair, gap: null, reason: 'too_little_written' }
    : { ...pair, gap: oneDecimal(written - applied) };
}
