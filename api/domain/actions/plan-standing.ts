import type { ScoringInput } from '../scoring/scoring-input.js';
import { ACTION_STATUSES, type ActionStatus, isOpen, isOverdue, type PlannedAction } from './action.js';
import { type Costs, costsOf } from './costs.js';
import { type IndexWhatIf, whatIf } from './what-if.js';

/** Where a body's plan stands. Costs are those of what is open. */
export interface PlanStanding extends Costs {
  readonly counts: Readonly<Record<ActionStatus, number>>;
  readonly overdue: number;
  /** actions done of which a criterion does not hold yet: it may lack its answer or its document; `null` = no round */
  readonly doneNotAnswered: number | null;
  /** the entity's index if everything open were done; `null` = the body has no round */
  readonly index: IndexWhatIf | null;
}

/**
 * Where a body's plan stands today, and what it would reach.
 * @param round what the scores of its latest round rest on; `null` = it has none
 * @param today a day, `2026-10-20`
 * @source docs/methodology.md#action-plan
 */
export function planStanding(
  actions: readonly PlannedAction[],
  round: ScoringInput | null,
  today: string,
): PlanStanding {
  const open = actions.filter(isOpen);
  const done = actions.filter(({ status }) => status === 'done');
  const lacks = ({ criteria }: PlannedAction) => round && whatIf(round, criteria).assumed.length > 0;
  return {
    counts: countsOf(actions),
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    doneNotAnswered: round && done.filter(lacks).length,
    index:
      round &&
      whatIf(
        round,
        open.flatMap(({ criteria }) => criteria),
      ).entity,
    ...costsOf(open),
  };
}

function countsOf(actions: readonly PlannedAction[]): Record<ActionStatus, number> {
  const count = (status: ActionStatus) => actions.filter((action) => action.status === status).length;
  return Object.fromEntries(ACTION_STATUSES.map((status) => [status, count(status)])) as Record<
    ActionStatus,
    number
  >;
}
