import type { Answer } from '../codes.js';
import type { Criterion, Rung } from '../framework.js';
import type { Period } from '../period.js';
import type { Verdict } from './data-evidence.js';
import { type EvidenceStanding, evidenceStanding } from './evidence.js';
import type { CriterionAnswer, EvidenceReference } from './scoring-input.js';

/** The three ways to read an assessment; `evidenced` is the headline. */
export const READINGS = ['evidenced', 'claimed', 'verified'] as const;
export type ReadingName = (typeof READINGS)[number];

/** Why a criterion does not hold. */
export type WhyNot =
  | 'unanswered'
  | 'partly'
  | 'not_met'
  | 'no_evidence'
  | 'contradicted'
  | Exclude<EvidenceStanding, 'counts'>;

/** Where a criterion stands on one reading: it holds, is left out, or does not hold for a reason. */
export type Standing = 'holds' | 'not_applicable' | WhyNot;

/** A criterion on the three readings, with all that the standing rests on. */
export interface CriterionState extends Readonly<Record<ReadingName, Standing>> {
  readonly code: string;
  readonly rung: Rung;
  readonly evidence: readonly { readonly id: string; readonly standing: EvidenceStanding }[];
  /** `null` = the criterion names no KPI, or the KPI was not asked */
  readonly verdict: Verdict | null;
}

const NOT_COUNTING = ['evidence_too_old', 'evidence_after_period', 'not_in_force'] as const;

/**
 * Whether the verifier's own answer is another one than the body's; `false` while either has given none.
 * @source docs/methodology.md#verified
 */
export function differs({ claimed, verified }: Pick<CriterionState, 'claimed' | 'verified'>): boolean {
  return claimed !== 'unanswered' && verified !== 'unanswered' && claimed !== verified;
}

/** A criterion is "not applicable" on its own only where the catalogue says when; otherwise that answer is no answer. */
function standingOf(criterion: Criterion, answer: Answer | null | undefined): Standing {
  if (answer === 'met') return 'holds';
  if (answer === 'not_applicable') return criterion.notApplicableWhen ? 'not_applicable' : 'unanswered';
  return answer ?? 'unanswered';
}

function supported(
  evidence: CriterionState['evidence'],
  verdict: Verdict | null,
  accepted: boolean,
): Standing {
  if (verdict?.state === 'contradicts' && !accepted) return 'contradicted';
  const standings = evidence.map(({ standing }) => standing);
  if (verdict?.state === 'supports' || standings.includes('counts')) return 'holds';
  return NOT_COUNTING.find((standing) => standings.includes(standing)) ?? 'no_evidence';
}

/**
 * Where a criterion stands on each reading. Claimed: the answer is met. Evidenced: met, and a reference that counts
 * or a supporting KPI, and no contradicting KPI whose reason no verifier accepted. Verified: the verifier says met.
 * @param references those that name this criterion
 * @source docs/methodology.md#readings
 */
export function criterionState(
  rung: Rung,
  criterion: Criterion,
  given: CriterionAnswer | undefined,
  references: readonly EvidenceReference[],
  verdict: Verdict | null,
  period: Period,
): CriterionState {
  const evidence = references.map((reference) => ({
    id: reference.id,
    standing: evidenceStanding(reference, rung, criterion, period),
  }));
  const claimed = standingOf(criterion, given?.answer);
  return {
    code: criterion.code,
    rung,
    claimed,
    evidenced: claimed === 'holds' ? supported(evidence, verdict, given?.acceptedReason ?? false) : claimed,
    verified: standingOf(criterion, given?.verifierAnswer),
    evidence,
    verdict,
  };
}
