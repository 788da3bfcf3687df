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
export function assertMayVerify(verification: Verification): void {
  if (isSeparate(verification)) return;
  throw new DomainError(
    'separation-of-duties',
    'Whoever edited or submitted this may not verify it: ask a colleague.',
  );
}

/**
 * Whether the one who wants to verify had no hand in the revision, or the country has one officer only.
 * @source docs/methodology.md#workflow
 */
export function isSeparate({ editorIds, submitterId, verifierId, oneOfficer }: Verification): boolean {
  return oneOfficer || (verifierId !== submitterId && !editorIds.includes(verifierId));
}
