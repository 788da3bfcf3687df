import type { PolicyPractice } from '../../domain/scoring/policy-practice.js';

/** A function's evidenced index, 0–100; `null` = withheld. */
export interface FunctionIndex {
  readonly code: string;
  readonly title: string;
  readonly index: number | null;
}

/** What the first sentence of the dashboard is made of. */
export interface Standing {
  /** `null` = not told: the answers of both bodies are needed */
  readonly policyPractice: PolicyPractice | null;
  readonly ahead: readonly FunctionIndex[];
  readonly behind: readonly FunctionIndex[];
}

/** So many points above or below the mean of the functions before one is named. */
const NOTABLE = 10;
const MOST_NAMED = 2;

/**
 * The functions that stand out: at most two at least ten points above the mean of all functions, and two as far below.
 * @param functions withheld ones are left out
 */
export function standingOf(
  functions: readonly FunctionIndex[],
  policyPractice: PolicyPractice | null,
): Standing {
  const told = functions.flatMap((one) => (one.index === null ? [] : [{ ...one, index: one.index }]));
  const mean = told.reduce((sum, { index }) => sum + index, 0) / told.length;
  const rising = [...told].sort((a, b) => a.index - b.index);
  return {
    policyPractice,
    ahead: rising
      .filter(({ index }) => index >= mean + NOTABLE)
      .slice(-MOST_NAMED)
      .reverse(),
    behind: rising.filter(({ index }) => index <= mean - NOTABLE).slice(0, MOST_NAMED),
  };
}
