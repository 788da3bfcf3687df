import fc from 'fast-check';
import { ACTION_STATUSES, type PlannedAction } from './action.js';
import { dueNext, planProgress } from './plan-progress.js';

const TODAY = '2026-10-20';
const action = (status: PlannedAction['status'], dueOn: string) => ({ status, dueOn }) as PlannedAction;

describe('how far a plan has come', () => {
  it('counts a late action as late, whether it was begun or not; on its day it is not late', () => {
    const plan = [
      action('done', '2026-01-01'),
      action('in_progress', '2026-10-19'),
      action('in_progress', '2026-10-20'),
      action('planned', '2026-10-01'),
      action('planned', '2026-12-31'),
      action('dropped', '2026-01-01'),
    ];
    expect(planProgress(plan, TODAY)).toEqual({ done: 1, underWay: 1, late: 2, notBegun: 1, dropped: 1 });
  });

  it('counts each action once', () => {
    const plans = fc.array(
      fc.record({
        status: fc.constantFrom(...ACTION_STATUSES),
        dueOn: fc.constantFrom('2026-10-19', '2026-10-20', '2026-10-21'),
      }),
    );
    fc.assert(
      fc.property(plans, (plan) => {
        const counted = Object.values(planProgress(plan as PlannedAction[], TODAY));
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(plan.length);
      }),
    );
  });

  it('names what is due next, the earliest first, and nothing that is done or given up', () => {
    const plan = [
      action('planned', '2027-01-01'),
      action('done', '2026-01-01'),
      action('in_progress', '2026-11-01'),
      action('dropped', '2026-10-21'),
      action('planned', '2026-12-01'),
    ];
    expect(dueNext(plan, 2).map(({ dueOn }) => dueOn)).toEqual(['2026-11-01', '2026-12-01']);
  });
});
