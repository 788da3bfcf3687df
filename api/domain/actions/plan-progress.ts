import { isOpen, isOverdue, type PlannedAction } from './action.js';

/** How far a plan has come, in actions; each but the dropped is counted once. */
export interface PlanProgress {
  readonly done: number;
  /** begun, and its day not past */
  readonly underWay: number;
  /** open, and its day past */
  readonly late: number;
  /** not begun, and its day not past */
  readonly notBegun: number;
  /** given up; in none of the others */
  readonly dropped: number;
}

/**
 * How far a plan has come on a day.
 * @param today a day, `2026-10-20`
 * @source docs/methodology.md#action-plan
 */
export function planProgress(actions: readonly PlannedAction[], today: string): PlanProgress {
  const count = (is: (action: PlannedAction) => boolean) => actions.filter(is).length;
  const inTime = (status: PlannedAction['status']) =>
    count((action) => action.status === status && !isOverdue(action, today));
  return {
    done: count(({ status }) => status === 'done'),
    underWay: inTime('in_progress'),
    late: count((action) => isOverdue(action, today)),
    notBegun: inTime('planned'),
    dropped: count(({ status }) => status === 'dropped'),
  };
}

/**
 * The open actions that are due next, the earliest first; one that is late comes before them.
 * @param most how many are named
 * @source docs/methodology.md#action-plan
 */
export function dueNext<A extends PlannedAction>(actions: readonly A[], most: number): A[] {
  return actions
    .filter(isOpen)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, most);
}
