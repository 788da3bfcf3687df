import type { ReportStatus } from './codes.js';
import { DomainError, ruleBroken } from './domain-error.js';

/** What may be done to a report as a whole. */
export type ReportMove = 'submit' | 'return' | 'verify' | 'lock' | 'correct';

/** A correction opens a new revision of that report alone; the old one stays and counts until the new one is verified. */
const NEXT: Readonly<Record<ReportStatus, Partial<Readonly<Record<ReportMove, ReportStatus>>>>> = {
  draft: { submit: 'submitted' },
  submitted: { return: 'returned', verify: 'verified' },
  returned: { submit: 'submitted' },
  verified: { lock: 'locked', correct: 'draft' },
  locked: { correct: 'draft' },
};

/**
 * The state a move leads to.
 * @throws DomainError `illegal-transition` unless the move is open in this state
 * @source docs/methodology.md#workflow
 */
export function assertTransition(from: ReportStatus, move: ReportMove): ReportStatus {
  const to = NEXT[from][move];
  if (!to) throw new DomainError('illegal-transition', `A report that is ${from} cannot ${move}.`);
  return to;
}

/**
 * A return and a correction state their reason (rule V25).
 * @throws DomainError `reason-missing` where it is absent or blank
 * @source docs/methodology.md#workflow
 */
export function assertReason(move: ReportMove, reason: string | null | undefined): void {
  if ((move !== 'return' && move !== 'correct') || reason?.trim()) return;
  throw ruleBroken('reason-missing', 'Say why.', [
    { pointer: '#/reason', code: 'V25', detail: 'A revision needs its reason.' },
  ]);
}

/** Whether entries and records may change. */
export function isEditable(status: ReportStatus): boolean {
  return status === 'draft' || status === 'returned';
}

/** The revision after a move: a correction begins the next one, every other move stays within it. */
export function revisionAfter(move: ReportMove, revision: number): number {
  return move === 'correct' ? revision + 1 : revision;
}
