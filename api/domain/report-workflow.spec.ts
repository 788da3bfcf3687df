import { REPORT_STATUSES, type ReportStatus } from './codes.js';
import {
  assertReason,
  assertRemovable,
  assertTransition,
  isAsNeverIn,
  isEditable,
  type ReportMove,
  revisionAfter,
} from './report-workflow.js';

const OPEN: readonly (readonly [ReportStatus, ReportMove, ReportStatus])[] = [
  ['draft', 'submit', 'submitted'],
  ['submitted', 'withdraw', 'draft'],
  ['submitted', 'return', 'returned'],
  ['returned', 'submit', 'submitted'],
  ['submitted', 'verify', 'verified'],
  ['verified', 'lock', 'locked'],
  ['locked', 'correct', 'draft'],
  ['verified', 'correct', 'draft'],
];
const MOVES: readonly ReportMove[] = ['submit', 'withdraw', 'return', 'verify', 'lock', 'correct'];

describe('the life of a report', () => {
  it.each(OPEN)('leads from %s by %s to %s', (from, move, to) => {
    expect(assertTransition(from, move)).toBe(to);
  });

  it('has no other moves', () => {
    const open = OPEN.map(([from, move]) => `${from} ${move}`);
    const closed = REPORT_STATUSES.flatMap((from) => MOVES.map((move) => [from, move] as const)).filter(
      ([from, move]) => !open.includes(`${from} ${move}`),
    );
    expect(closed).toHaveLength(22);
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

  const draft = {
    status: 'draft',
    returnedEver: false,
    verifiedRevision: null,
    firstSubmittedAt: null,
  } as const;

  it('taken back before anybody returned or verified it is as if it had never come in', () => {
    const submitted = { ...draft, status: 'submitted', firstSubmittedAt: new Date(0) } as const;
    expect(isAsNeverIn(submitted)).toBe(true);
    expect(isAsNeverIn({ ...submitted, returnedEver: true })).toBe(false);
    expect(isAsNeverIn({ ...submitted, verifiedRevision: 1 })).toBe(false);
  });

  it('ends with a removal only for a draft that never came in', () => {
    expect(() => assertRemovable(draft)).not.toThrow();
    for (const other of [
      { status: 'submitted' },
      { status: 'returned' },
      { firstSubmittedAt: new Date(0) },
      { verifiedRevision: 1 },
    ] as const)
      expect(() => assertRemovable({ ...draft, ...other })).toThrow(
        expect.objectContaining({ code: 'report-not-removable' }),
      );
  });

  it('begins a new revision by a correction only', () => {
    expect(MOVES.filter((move) => revisionAfter(move, 1) === 2)).toEqual(['correct']);
  });
});
