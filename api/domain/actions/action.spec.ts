import { framework, recommendation } from '../../../test/support/checklist.js';
import type { PlannedAction } from './action.js';
import { isOpen, isOverdue } from './action.js';
import { actionFaults } from './action-faults.js';

const TODAY = '2026-10-20';

const action: PlannedAction = {
  id: '6f1c2a64-5d5a-4a6e-9d6b-6c3a0a0f4a11',
  body: 'NMAA',
  frameworkRef: 'example@1.0',
  title: 'Open a budget line',
  detail: null,
  criteria: ['NMAA-1.1-2a'],
  owner: 'Finance unit',
  dueOn: '2026-10-19',
  status: 'planned',
  doneOn: null,
  cost: null,
  fundingSource: null,
  donorRequest: null,
  suggestionCode: null,
};
const known = { framework: framework([recommendation('NMAA-1.1')]), suggestions: [] };

const codes = (more: Partial<PlannedAction>) =>
  actionFaults({ ...action, ...more }, known, TODAY).map(({ pointer, code }) => [pointer, code]);

describe('an action', () => {
  it('is overdue once its day is past and it is still to be done', () => {
    expect(isOverdue(action, TODAY)).toBe(true);
    expect(isOverdue({ ...action, status: 'in_progress' }, TODAY)).toBe(true);
    expect(isOverdue({ ...action, dueOn: TODAY }, TODAY)).toBe(false);
  });

  it('that is done or dropped is neither open nor overdue', () => {
    for (const status of ['done', 'dropped'] as const) {
      expect(isOpen({ status })).toBe(false);
      expect(isOverdue({ ...action, status }, TODAY)).toBe(false);
    }
  });

  it('names criteria that its checklist asks of its body', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ criteria: ['NMAA-1.1-2a', 'NMAA-9.9-1a'] })).toEqual([['#/criteria/1', 'unknown-code']]);
    expect(codes({ body: 'NMAC' })).toEqual([['#/criteria/0', 'unknown-code']]);
  });

  it('names a suggestion that the library has, or none', () => {
    expect(codes({ suggestionCode: 'NMAA-1.1-A2' })).toEqual([['#/suggestionCode', 'unknown-suggestion']]);
  });

  it.each([
    'Mrs Odell, finance',
    'Dr. Arden',
    'Mme Lefort',
    'M. Caron',
    'السيدة سعاد',
    'Monsieur le directeur',
  ])('is owned by a post or a unit, not by a person: %s', (owner) => {
    expect(codes({ owner })).toEqual([['#/owner', 'owner-is-a-person']]);
  });

  it.each(['Drafting group', 'Mission planning', 'M&E unit', 'Missions abroad', 'مديرية الشؤون القانونية'])(
    'may be owned by a unit whose name begins like an address: %s',
    (owner) => {
      expect(codes({ owner })).toEqual([]);
    },
  );

  it('holds no contact data in any of its texts', () => {
    const address = 'write to plan@example.org';
    for (const field of ['title', 'detail', 'owner', 'fundingSource', 'donorRequest'])
      expect(codes({ [field]: address })).toEqual([[`#/${field}`, 'V23']]);
  });

  it('has a day done when it is done and only then, and none that lies ahead', () => {
    expect(codes({ status: 'done', doneOn: TODAY })).toEqual([]);
    expect(codes({ status: 'done' })).toEqual([['#/doneOn', 'done-apart']]);
    expect(codes({ status: 'dropped', doneOn: TODAY })).toEqual([['#/doneOn', 'done-apart']]);
    expect(codes({ status: 'done', doneOn: '2026-10-21' })).toEqual([['#/doneOn', 'day-ahead']]);
  });
});
