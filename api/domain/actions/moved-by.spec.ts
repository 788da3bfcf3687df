import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import { roundAt } from '../scoring/round-change.js';
import { movedBy } from './moved-by.js';

const checklist = framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.2')]);
const rung1 = ['NMAA-1.1-1a', 'NMAA-1.1-1b'];

const before = roundAt(inputOf(checklist, { answers: answersAt({ 'NMAA-1.1': 0, 'NMAA-1.2': 0 }) }));
const after = roundAt(
  inputOf(checklist, { answers: answersAt({ 'NMAA-1.1': 1, 'NMAA-1.2': 0 }), evidence: [fresh(...rung1)] }),
);

const done = { id: 'done', criteria: ['NMAA-1.1-1a'], status: 'done', doneOn: '2026-03-01' } as const;
const moved = (...actions: Parameters<typeof movedBy>[2]) => movedBy(before, after, actions, '2025-10-02');

describe('what moved between two rounds', () => {
  it('names with each criterion the actions that were to move it', () => {
    const { criteria, entity } = moved(done, { ...done, id: 'other', criteria: ['NMAA-1.2-1a'] });
    expect(entity).toMatchObject({ before: 0, after: 12.5 });
    expect(criteria.map(({ code, direction, actions }) => [code, direction, actions])).toEqual([
      ['NMAA-1.1-1a', 'up', ['done']],
      ['NMAA-1.1-1b', 'up', []],
    ]);
  });

  it('names actions in progress and those done since the earlier round; not the planned, the dropped, the older', () => {
    const named = moved(
      { ...done, id: 'running', status: 'in_progress', doneOn: null },
      { ...done, id: 'planned', status: 'planned', doneOn: null },
      { ...done, id: 'dropped', status: 'dropped', doneOn: null },
      { ...done, id: 'older', doneOn: '2025-10-02' },
    );
    expect(named.criteria[0]?.actions).toEqual(['running']);
  });

  it('counts every action done where the earlier round was never handed in', () => {
    const { criteria } = movedBy(before, after, [{ ...done, doneOn: '2020-01-01' }], null);
    expect(criteria[0]?.actions).toEqual(['done']);
  });

  it('tells which action was done and moved nothing yet', () => {
    const idle = { ...done, id: 'idle', criteria: ['NMAA-1.2-1a', 'NMAA-1.2-1b'] };
    expect(moved(done, idle, { ...idle, id: 'running', status: 'in_progress', doneOn: null })).toMatchObject({
      withoutEffect: ['idle'],
    });
  });
});
