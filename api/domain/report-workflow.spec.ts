import { REPORT_STATUSES, type ReportStatus } from './codes.js';
import {
  assertReason,
  assertTransition,
  isEditable,
  type ReportMove,
  revisionAfter,
} from './report-workflow.js';

const OPEN: readonly (readonly [ReportStatus, ReportMove, ReportStatus])[] = [
  ['draft', 'submit', 'submitted'],
  ['submitted', 'return', 'returned'],
  ['returned', 'submit', 'submitted'],
  ['submitted', 'verify', 'verified'],
  ['verified', 'lock', 'locked'],
  ['locked', 'correct', 'draft'],
  ['verified', 'correct', 'draft'],
];
const MOVES: readonly ReportMove[] = ['submit', 'return', 'verify', 'lock', 'correct'];

describe('the life of a report', () => {
  it.each(OPEN)('leads from %s by %s to %s', (from, move, to) => {
    expect(assertTransition(from, move)).toBe(to);
  });

  it('has no other moves', () => {
    const open = OPEN.map(([from, move]) => `${from} ${move}`);
    const closed = REPORT_STATUSES.flatMap((from) => MOVES.map((move) => [from, move] as const)).filter(
      ([from, move]) => !open.includes(`${from} ${move}`),
    );
    expect(closed).toHaveLength(18);
    for (const [from, move] of closed) {
      expect(() => assertTransition(from, move)).toThrow(
        expect.objectContaining({ code: 'illegal-transition' }),
      );
    }
  });

  it.each(['return', 'correct'] as const)('asks for a reason to %s (V25)', (move) => {
    for (const reason of [undefined, null, '  ']) {
      expect(() => assertReason(move, reason)).toThrow(
        expect.objectContaining({
          code: 'reason-missing',
          faults: [expect.objectContaining({ code: 'V25' })],
        }),
      );
    }
    expect(() => assertReason(move, 'May was entered twice')).not.toThrow();
    expect(() => assertReason('verify', null)).not.toThrow();
  });

  it('lets entries change in a draft and after a return only', () => {
    expect(REPORT_STATUSES.filter(isEditable)).toEqual(['draft', 'returned']);
  });

  it('begins a new revision by a correction only', () => {
    expect(MOVES.filter((move) => revisionAfter(move, 1) === 2)).toEqual(['correct']);
  });
});
