import { type Audience, thresholdsOf } from '../../domain/audiences.js';
import { computeKpi } from '../../domain/kpi/compute.js';
import type { Dimension, KpiDefinition } from '../../domain/kpi/definition.js';
import type { PeopleRow } from '../../domain/kpi/facts.js';
import { type KpiPoint, saysSomething } from '../../domain/kpi/point.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import { takenAway } from '../../domain/protection/partners.js';
import { hiddenIn } from '../hidden-people.js';
import type { Months } from '../months.js';
import type { ResultFacts } from './masked.js';
import { FINER } from './protected-cuts.js';

/** A definition of which it may be known that another took its place. */
export type MaybeOlder = KpiDefinition & Partial<Pick<KpiVersion, 'supersededBy'>>;

/**
 * Whether an older version may be told. It counts the same people in another way: beside the newest, their difference
 * could tell what neither tells. So whoever is not shown every count sees it only where nothing of the people that it
 * adds up is hidden from them, and not cut finer than what was decided of them.
 */
export function isToldOfOlder(
  definition: MaybeOlder,
  facts: ResultFacts,
  { months, by }: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): boolean {
  const { supersededBy, countsPeople, needs } = definition;
  if (!supersededBy || !countsPeople) return true;
  const { sensitive, plain } = thresholdsOf(audience);
  if (sensitive === 0 && plain === 0) return true;
  if (!needs.includes('rollup') || by.some((one) => FINER.includes(one))) return false;
  const hidden = hiddenIn(facts.series, audience);
  return facts.people
    .filter((row) => reads(definition, facts, row, months))
    .every((row) =>
      [hidden.of, hidden.ofSum, hidden.ofSeriesQuarter, hidden.ofQuarter].every((read) => read(row) === null),
    );
}

/** Whether the definition adds up the people of a row. */
function reads(definition: KpiDefinition, facts: ResultFacts, row: PeopleRow, months: Months): boolean {
  return saysSomething(computeKpi(definition, { ...facts, people: [row] }, months).points[0]);
}

/** A point with nothing left to compute from. */
export function withNothing(point: KpiPoint): KpiPoint {
  const { parts } = point;
  return { ...takenAway(point), ...(parts && { parts: parts.map(takenAway) }) };
}
