import {
  type AssessmentMove,
  assertReason,
  assertTransition,
  isEditable,
  revisionAfter,
} from './assessment-workflow.js';
import { ASSESSMENT_STATUSES, type AssessmentStatus } from './codes.js';

const OPEN: readonly (readonly [AssessmentStatus, AssessmentMove, AssessmentStatus])[] = [
  ['draft', 'submit', 'submitted'],
  ['submitted', 'return', 'returned'],
  ['returned', 'submit', 'submitted'],
  ['submitted', 'verify', 'verified'],
  ['verified', 'publish', 'published'],
  ['submitted', 'publish', 'published'],
  ['published', 'reopen', 'draft'],
  ['verified', 'reopen', 'draft'],
];
const MOVES: readonly AssessmentMove[] = ['submit', 'return', 'verify', 'publish', 'reopen'];

describe('the life of an assessment', () => {
  it.each(OPEN)('leads from %s by %s to %s', (from, move, to) => {
    expect(assertTransition(from, move)).toBe(to);
  });

  it('has no other moves', () => {
    const open = OPEN.map(([from, move]) => `${from} ${move}`);
    const closed = ASSESSMENT_STATUSES.flatMap((from) => MOVES.map((move) => [from, move] as const)).filter(
      ([from, move]) => !open.includes(`${from} ${move}`),
    );
    expect(closed).toHaveLength(17);
    for (const [from, move] of closed) {
      expect(() => assertTransition(from, move)).toThrow(
        expect.objectContaining({ code: 'illegal-transition' }),
      );
    }
  });

  it.each(['return', 'reopen'] as const)('asks for a reason to %s', (move) => {
    for (const reason of [undefined, null, '  ']) {
      expect(() => assertReason(move, reason)).toThrow(
        expect.objectContaining({ code: 'reason-missing', kind: 'rule' }),
      );
    }
    expect(() => assertReason(move, 'figures of May are missing')).not.toThrow();
    expect(() => assertReason('submit', null)).not.toThrow();
  });

  it('lets answers change in a draft and after a return only', () => {
    expect(ASSESSMENT_STATUSES.filter(isEditable)).toEqual(['draft', 'returned']);
  });

  it('begins a new revision by reopening only', () => {
    expect(MOVES.filter((move) => revisionAfter(move, 1) === 2)).toEqual(['reopen']);
  });
});
