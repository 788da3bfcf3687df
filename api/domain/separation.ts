import { DomainError } from './domain-error.js';

/** Who had a hand in a revision, and who wants to verify it. */
export interface Verification {
  /** everyone who edited the revision */
  readonly editorIds: readonly string[];
  /** `null` = not submitted by a person (an import) */
  readonly submitterId: string | null;
  readonly verifierId: string;
  /** the country has one officer only and has switched the separation off; shown wherever the result is */
  readonly oneOfficer: boolean;
}

/**
 * Nobody who edited or submitted a revision of an assessment or a report verifies it.
 * @throws DomainError `separation-of-duties`
 * @source docs/methodology.md#workflow
 */
export function assertMayVerify({ editorIds, submitterId, verifierId, oneOfficer }: Verification): void {
  if (oneOfficer) return;
  if (verifierId === submitterId || editorIds.includes(verifierId)) {
    throw new DomainError(
      'separation-of-duties',
      'Whoever edited or submitted this may not verify it: ask a colleague.',
    );
  }
}
