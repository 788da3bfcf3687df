import type { ReportStatus } from './codes.js';
import { DomainError, ruleBroken } from './domain-error.js';

/** What may be done to a report as a whole. */
export type ReportMove = 'submit' | 'withdraw' | 'return' | 'verify' | 'lock' | 'correct';

/** A correction opens a new revision of that report alone; the old one stays and counts until the new one is verified. */
const NEXT: Readonly<Record<ReportStatus, Partial<Readonly<Record<ReportMove, ReportStatus>>>>> = {
  draft: { submit: 'submitted' },
  submitted: { withdraw: 'draft', return: 'returned', verify: 'verified' },
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

/** What a report has been through, as far as taking it back or away asks. */
export interface ReportCourse {
  readonly status: ReportStatus;
  /** whether it came back at least once before it was first verified */
  readonly returnedEver: boolean;
  /** the revision that counts; `null` = none was verified yet */
  readonly verifiedRevision: number | null;
  /** when it first came in; `null` = it never did, or that was taken back */
  readonly firstSubmittedAt: Date | null;
}

/**
 * Whether taking a hand-in back makes it as if the report had never come in: only its first one, which nobody returned
 * or verified. So nobody is in time by handing in a blank report and filling it in afterwards.
 * @source docs/methodology.md#withdrawal
 */
export function isAsNeverIn({ returnedEver, verifiedRevision }: ReportCourse): boolean {
  return !returnedEver && verifiedRevision === null;
}

/**
 * A report is removed only while it is a draft that never came in: from then on what was said is kept.
 * @throws DomainError `report-not-removable`
 * @source docs/methodology.md#withdrawal
 */
export function assertRemovable({ status, firstSubmittedAt, verifiedRevision }: ReportCourse): void {
  if (status === 'draft' && firstSubmittedAt === null && verifiedRevision === null) return;
  throw new DomainError('report-not-removable', 'Only a draft that was never submitted can be removed.');
}

/** The revision after a move: a correction begins the next one, every other move stays within it. */
export function revisionAfter(move: ReportMove, revision: number): number {
  return move === 'correct' ? revision + 1 : revision;
}
