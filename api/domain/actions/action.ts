import type { Body } from '../codes.js';

/** How far an action has come. `dropped` stays on record: it was planned once. */
export const ACTION_STATUSES = ['planned', 'in_progress', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What an action is estimated to cost. Nothing estimated is `null` in its place, never an amount of 0. */
export interface Cost {
  /** 0 or more, at most two decimals; 0 = it was estimated and needs no money of its own */
  readonly amount: number;
  /** ISO 4217; amounts in different currencies are never added */
  readonly currency: string;
}

/**
 * What a body will do to close a gap: the criteria it is to move, by whom, by when, for how much.
 * @source docs/methodology.md#action-plan
 */
export interface PlannedAction {
  readonly id: string;
  readonly body: Body;
  /** the checklist its criteria are of, `gdei-wps@1.0` */
  readonly frameworkRef: string;
  readonly title: string;
  readonly detail: string | null;
  /** codes of at least one criterion, of one recommendation or of several */
  readonly criteria: readonly string[];
  /** a post or a unit, never a person */
  readonly owner: string;
  /** a day, `2026-12-31` */
  readonly dueOn: string;
  readonly status: ActionStatus;
  /** the day it was done; `null` = it is not */
  readonly doneOn: string | null;
  /** `null` = not estimated */
  readonly cost: Cost | null;
  /** who pays; `null` = not known yet */
  readonly fundingSource: string | null;
  /** what a donor is asked for, or under which request; `null` = nothing is asked */
  readonly donorRequest: string | null;
  /** the suggested action it was made from; `null` = one of one's own */
  readonly suggestionCode: string | null;
}

/** Whether it is still to be done. */
export function isOpen({ status }: Pick<PlannedAction, 'status'>): boolean {
  return status === 'planned' || status === 'in_progress';
}

/** Whether it is still to be done and its day is past; on the day itself it is not. @source docs/methodology.md#action-plan */
export function isOverdue(action: Pick<PlannedAction, 'status' | 'dueOn'>, today: string): boolean {
  return isOpen(action) && action.dueOn < today;
}
