import type { Body } from '../codes.js';
import { criteriaOf, type Framework, recommendationsOf } from '../framework.js';
import { addMonths, type Month, monthOf, type Period } from '../period.js';
import { evidenceStanding, freshMonths } from './evidence.js';
import type { EvidenceReference } from './scoring-input.js';

/** A criterion for which a reference counts now and will not in the next round. */
export interface AgeingAt {
  readonly code: string;
  /** a round that ends with this month or later finds it too old */
  readonly tooOldFrom: Month;
  /** nothing else named here counts for the criterion in the next round */
  readonly last: boolean;
}

/** A reference that the next round finds too old, with the criteria it speaks for now. */
export interface Ageing {
  readonly id: string;
  readonly criteria: readonly AgeingAt[];
}

/**
 * What counts in this round and will be too old for the next one, the soonest first.
 * @param period the round's own; `next` the period of the round after it
 * @source docs/methodology.md#ageing
 */
export function ageing(
  framework: Framework,
  body: Body,
  evidence: readonly EvidenceReference[],
  period: Period,
  next: Period,
): Ageing[] {
  const asked = recommendationsOf(framework, body).flatMap(criteriaOf);
  const ageingAt = asked.flatMap(({ rung, criterion }) => {
    const months = freshMonths(rung, criterion);
    const here = evidence.filter(({ criterionCodes }) => criterionCodes.includes(criterion.code));
    const standing = (one: EvidenceReference, at: Period) => evidenceStanding(one, rung, criterion, at);
    const last = here.every((one) => standing(one, next) !== 'counts');
    return here
      .filter((one) => standing(one, period) === 'counts' && standing(one, next) === 'evidence_too_old')
      .map(({ id, contentUntil }) => ({
        id,
        code: criterion.code,
        tooOldFrom: addMonths(monthOf(contentUntil), months ?? 0),
        last,
      }));
  });
  return evidence
    .map(({ id }) => ({
      id,
      criteria: ageingAt.filter((one) => one.id === id).map(({ id: _, ...at }) => at),
    }))
    .filter(({ criteria }) => criteria.length > 0)
    .sort((one, other) => (soonest(one) < soonest(other) ? -1 : 1));
}

/** The month from which the first of its criteria finds a reference too old. */
function soonest({ criteria }: Ageing): Month {
  return criteria.map(({ tooOldFrom }) => tooOldFrom).sort()[0] ?? '';
}
