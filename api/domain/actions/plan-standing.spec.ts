import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import type { PlannedAction } from './action.js';
import { planStanding } from './plan-standing.js';

const TODAY = '2026-10-20';
const round = inputOf(framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.2')]), {
  answers: answersAt({ 'NMAA-1.1': 1, 'NMAA-1.2': 0 }),
  evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b')],
});

const action = (more: Partial<PlannedAction>) =>
  ({
    criteria: ['NMAA-1.1-2a', 'NMAA-1.1-2b'],
    status: 'planned',
    dueOn: '2026-12-31',
    cost: null,
    ...more,
  }) as PlannedAction;

describe('where a plan stands', () => {
  it('counts actions by status, and of the open ones those that are overdue', () => {
    const plan = [
      action({ dueOn: '2026-10-01' }),
      action({ status: 'in_progress' }),
      action({ status: 'done', dueOn: '2026-10-01' }),
      action({ status: 'dropped' }),
    ];
    expect(planStanding(plan, null, TODAY)).toMatchObject({
      counts: { planned: 1, in_progress: 1, done: 1, dropped: 1 },
      overdue: 1,
      index: null,
      doneNotAnswered: null,
    });
  });

  it('tells the index that the open ones would reach, whatever was done or dropped', () => {
    const next = { criteria: ['NMAA-1.2-1a', 'NMAA-1.2-1b'] };
    const plan = [action({}), action({ ...next, status: 'dropped' }), action({ ...next, status: 'done' })];
    expect(planStanding(plan, round, TODAY).index).toEqual({ before: 12.5, after: 25, difference: 12.5 });
  });

  it('names what is done and does not hold yet', () => {
    const answered = action({ status: 'done', criteria: ['NMAA-1.1-1a'] });
    expect(planStanding([answered, action({ status: 'done' })], round, TODAY).doneNotAnswered).toBe(1);
  });

  it('adds the costs of what is open by currency, and counts what nobody estimated', () => {
    const plan = [
      action({ cost: { amount: 100, currency: 'EUR' } }),
      action({ cost: { amount: 0, currency: 'EUR' } }),
      action({ cost: { amount: 7.5, currency: 'USD' }, status: 'in_progress' }),
      action({ cost: { amount: 999, currency: 'EUR' }, status: 'done' }),
      action({}),
    ];
    expect(planStanding(plan, null, TODAY)).toMatchObject({
      costs: [
        { currency: 'EUR', amount: 100, actions: 2 },
        { currency: 'USD', amount: 7.5, actions: 1 },
      ],
      notEstimated: 1,
    });
  });
});
