import type { AssessmentStatus } from './codes.js';
import { DomainError, ruleBroken } from './domain-error.js';

/** What may be done to an assessment as a whole. */
export type AssessmentMove = 'submit' | 'return' | 'verify' | 'publish' | 'reopen';

/** Publishing a submitted one leaves verification out, and the result says so. */
const NEXT: Readonly<Record<AssessmentStatus, Partial<Readonly<Record<AssessmentMove, AssessmentStatus>>>>> =
  {
    draft: { submit: 'submitted' },
    submitted: { return: 'returned', verify: 'verified', publish: 'published' },
    returned: { submit: 'submitted' },
    verified: { publish: 'published', reopen: 'draft' },
    published: { reopen: 'draft' },
  };

/** Moves that undo somebody's work and so say why. */
const WITH_REASON: readonly AssessmentMove[] = ['return', 'reopen'];

/**
 * The state a move leads to.
 * @throws DomainError `illegal-transition` unless the move is open in this state
 * @source docs/methodology.md#workflow
 */
export function assertTransition(from: AssessmentStatus, move: AssessmentMove): AssessmentStatus {
  const to = NEXT[from][move];
  if (!to) throw new DomainError('illegal-transition', `An assessment that is ${from} cannot ${move}.`);
  return to;
}

/**
 * A return and a reopening state their reason.
 * @throws DomainError `reason-missing` where it is absent or blank
 * @source docs/methodology.md#workflow
 */
export function assertReason(move: AssessmentMove, reason: string | null | undefined): void {
  if (!WITH_REASON.includes(move) || reason?.trim()) return;
  throw ruleBroken('reason-missing', 'Say why.', [
    { pointer: '#/reason', code: 'reason-missing', detail: 'Say why.' },
  ]);
}

/** Whether answers and evidence may change. */
export function isEditable(status: AssessmentStatus): boolean {
  return status === 'draft' || status === 'returned';
}

/** The revision after a move: reopening begins the next one, every other move stays within it. */
export function revisionAfter(move: AssessmentMove, revision: number): number {
  return move === 'reopen' ? revision + 1 : revision;
}
