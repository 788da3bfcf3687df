import type { Criterion, Rung } from '../framework.js';
import { addMonths, monthOf, type Period } from '../period.js';
import type { EvidenceReference } from './scoring-input.js';

/** Whether a reference counts for a criterion, and if not why. */
export type EvidenceStanding = 'counts' | 'evidence_too_old' | 'evidence_after_period' | 'not_in_force';

/** Months in which evidence of the rungs 3 and 4 is fresh, unless the criterion says otherwise. */
export const FRESH_MONTHS = 24;

/**
 * Months before the end of the assessment's period in which evidence is fresh.
 * @returns `null` = any date counts: rung 1 always, rung 2 unless the criterion names months
 * @source docs/methodology.md#evidence
 */
export function freshMonths(rung: Rung, criterion: Criterion): number | null {
  if (rung === 1) return null;
  return criterion.freshMonths ?? (rung === 2 ? null : FRESH_MONTHS);
}

/**
 * Whether one reference counts. The date is the end of the period its content covers: it counts when it lies after
 * (end of the assessment's period − months) and not after that end, so a level never changes with the calendar.
 * @source docs/methodology.md#evidence
 */
export function evidenceStanding(
  reference: EvidenceReference,
  rung: Rung,
  criterion: Criterion,
  period: Period,
): EvidenceStanding {
  if (rung === 1) return reference.inForce === false ? 'not_in_force' : 'counts';
  const months = freshMonths(rung, criterion);
  if (months === null) return 'counts';
  const until = monthOf(reference.contentUntil);
  if (until > period.last) return 'evidence_after_period';
  return until > addMonths(period.last, -months) ? 'counts' : 'evidence_too_old';
}
