import {
  answeredShare,
  type IndexReason,
  levelCounts,
  oneDecimal,
  type Part,
  type Reading,
  rated,
  SHARE_TO_SHOW,
  shown,
  weightedIndex,
} from './reading.js';

/** The verified index, and what the body itself claims of the same recommendations. */
export interface VerifiedReading extends Reading {
  /** over the recommendations that have both a claimed and a verified level; `null` where there are none or the index is withheld */
  readonly self: {
    readonly claimedIndex: number | null;
    readonly verifiedIndex: number | null;
    /** claimed minus verified, in points: above 0 = the body rates itself higher */
    readonly difference: number | null;
    readonly items: number;
  };
}

/** Those a verifier could speak of: applicable by the body, or by the verifier. */
function inQuestion({ state }: Part): boolean {
  return !state.notApplicable || state.levels.verified !== null;
}

function reasonToWithhold(parts: readonly Part[], needsMost: boolean): IndexReason | null {
  const verified = parts.filter(({ state }) => state.isVerified).length;
  if (parts.length === 0) return 'not_applicable';
  if (verified === 0) return 'not_verified';
  return needsMost && verified / parts.length < SHARE_TO_SHOW ? 'too_few_verified' : null;
}

function compared(parts: readonly Part[], isShown: boolean): VerifiedReading['self'] {
  const both = parts.filter(({ state }) => state.levels.claimed !== null && state.levels.verified !== null);
  const claimed = weightedIndex(both, 'claimed');
  const verified = weightedIndex(both, 'verified');
  if (!isShown || claimed === null || verified === null) {
    return { claimedIndex: null, verifiedIndex: null, difference: null, items: both.length };
  }
  return {
    claimedIndex: oneDecimal(claimed),
    verifiedIndex: oneDecimal(verified),
    difference: oneDecimal(claimed - verified),
    items: both.length,
  };
}

/**
 * An index on the verifier's answers, over verified recommendations only; the verifier's "not applicable" counts.
 * @param needsMost an entity's figure is withheld below 80 % verified
 * @source docs/methodology.md#verified
 */
export function verifiedReading(parts: readonly Part[], needsMost: boolean): VerifiedReading {
  const asked = parts.filter(inQuestion);
  const index = shown(weightedIndex(asked, 'verified'), reasonToWithhold(asked, needsMost));
  return {
    ...index,
    items: rated(asked, 'verified').length,
    levels: levelCounts(asked, 'verified'),
    answered: answeredShare(
      asked.flatMap(({ state }) => state.criteria),
      'verified',
    ),
    self: compared(asked, index.index !== null),
  };
}

/**
 * How many recommendations apply by the body's own answers, and how many of those are verified: never more. One that the
 * verifier agrees does not apply is in neither.
 * @source docs/methodology.md#verified
 */
export function verifiedAmongApplicable(
  recommendations: readonly { readonly notApplicable: boolean; readonly isVerified: boolean }[],
): { readonly applicable: number; readonly verified: number } {
  const applicable = recommendations.filter(({ notApplicable }) => !notApplicable);
  return {
    applicable: applicable.length,
    verified: applicable.filter(({ isVerified }) => isVerified).length,
  };
}
