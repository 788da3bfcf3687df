import { RUNGS, type Rung } from '../framework.js';
import type { CriterionState, ReadingName, Standing } from './criterion-state.js';

/** A recommendation's level: rungs 1 to it all hold; 0 = not even the first does. */
export type Level = 0 | Rung;

/** The way to the next level, and the criteria in that way with the reason. */
export interface NextStep {
  /** 0 to below 1; `null` at level 4 and for what is not applicable */
  readonly progress: number | null;
  readonly heldBackBy: readonly { readonly code: string; readonly reason: Standing }[];
}

function onRung(criteria: readonly CriterionState[], rung: Rung, reading: ReadingName): CriterionState[] {
  return criteria.filter((one) => one.rung === rung && one[reading] !== 'not_applicable');
}

/** Whether nothing of the recommendation applies on this reading: it then has no level, which is not level 0. */
export function isNotApplicable(criteria: readonly CriterionState[], reading: ReadingName): boolean {
  return criteria.every((one) => one[reading] === 'not_applicable');
}

/**
 * The rungs whose every applicable criterion holds, each judged by itself: [3] alone reads "applied, but not in writing".
 * @source docs/methodology.md#levels
 */
export function rungsHeld(criteria: readonly CriterionState[], reading: ReadingName): Rung[] {
  return RUNGS.filter((rung) => onRung(criteria, rung, reading).every((one) => one[reading] === 'holds'));
}

/**
 * The highest level k such that every applicable criterion of the rungs 1 to k holds.
 * @returns 0 if not even rung 1 holds; `null` = not applicable
 * @source docs/methodology.md#levels
 */
export function levelOf(criteria: readonly CriterionState[], reading: ReadingName): Level | null {
  if (isNotApplicable(criteria, reading)) return null;
  const held = rungsHeld(criteria, reading);
  const missing = RUNGS.find((rung) => !held.includes(rung));
  return missing === undefined ? 4 : ((missing - 1) as Level);
}

/** 1 for what holds, ½ for partly and for met without support (a contradicted one counts as partly), else 0. */
export function credit(standing: Standing): number {
  if (standing === 'holds') return 1;
  return standing === 'unanswered' || standing === 'not_met' ? 0 : 0.5;
}

/**
 * How much of the first rung that does not hold is there already, and what is not.
 * Stands beside the level, outside every index.
 * @source docs/methodology.md#progress
 */
export function nextStep(criteria: readonly CriterionState[], reading: ReadingName): NextStep {
  const level = levelOf(criteria, reading);
  const rung = RUNGS.find((one) => one - 1 === level);
  if (level === null || rung === undefined) return { progress: null, heldBackBy: [] };
  const asked = onRung(criteria, rung, reading);
  return {
    progress: asked.reduce((sum, one) => sum + credit(one[reading]), 0) / asked.length,
    heldBackBy: asked
      .filter((one) => one[reading] !== 'holds')
      .map((one) => ({ code: one.code, reason: one[reading] })),
  };
}
