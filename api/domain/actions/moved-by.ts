import type { CriterionChange } from '../scoring/criterion-change.js';
import {
  type ComparisonLimit,
  type IndexChange,
  type RoundAt,
  roundChange,
} from '../scoring/round-change.js';
import type { PlannedAction } from './action.js';

/** A criterion that moved, with the actions that named it. That they named it is no proof that they moved it. */
export interface MovedCriterion extends CriterionChange {
  /** ids of actions in progress, or done since the earlier round */
  readonly actions: readonly string[];
}

/** What moved between two rounds of a body, beside what was planned for it. */
export interface Moved {
  readonly limits: readonly ComparisonLimit[];
  readonly entity: IndexChange;
  readonly criteria: readonly MovedCriterion[];
  /** ids of actions done since the earlier round of whose criteria none moved up */
  readonly withoutEffect: readonly string[];
}

type Acted = Pick<PlannedAction, 'id' | 'criteria' | 'status' | 'doneOn'>;

/**
 * Which criteria moved between two rounds, and which action named each: those in progress, and those done after the
 * earlier round was handed in.
 * @param since the day the earlier round was handed in, `2025-10-02`; `null` = it was not: every action done counts
 * @source docs/methodology.md#moved-by
 */
export function movedBy(
  before: RoundAt,
  after: RoundAt,
  actions: readonly Acted[],
  since: string | null,
): Moved {
  const { limits, entity, criteria } = roundChange(before, after);
  const done = actions.filter(({ doneOn }) => doneOn !== null && (since === null || doneOn > since));
  const acted = [...done, ...actions.filter(({ status }) => status === 'in_progress')];
  const up = new Set(criteria.filter(({ direction }) => direction === 'up').map(({ code }) => code));
  return {
    limits,
    entity: entity.evidenced,
    criteria: criteria.map((one) => ({
      ...one,
      actions: acted.filter((action) => action.criteria.includes(one.code)).map(({ id }) => id),
    })),
    withoutEffect: done.filter((one) => !one.criteria.some((code) => up.has(code))).map(({ id }) => id),
  };
}
