import type { Audience } from '../../domain/audiences.js';
import { countsPeople, thresholdOf } from '../../domain/disclosure.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import type { KpiPoint } from '../../domain/kpi/point.js';
import { parsePeriod } from '../../domain/period.js';
import { isOfEnds, toldByEnds } from '../../domain/protection/ends.js';
import { takenAway } from '../../domain/protection/partners.js';
import type { Months } from '../months.js';

/** A point as it may be told beside those that end with other months, where its figures are told by their ends. */
export function toldBeside(
  definition: KpiDefinition,
  { records }: KpiFacts,
  { to: last }: Months,
  audience: Audience,
): (point: KpiPoint) => KpiPoint {
  const { code, subject = 'people' } = definition;
  const threshold = thresholdOf(subject, audience);
  if (threshold === 0 || !isOfEnds(code)) return (point) => point;
  // What is withheld says something: that there is little to tell; and its parts may be told.
  const saysNothing = ({ numerator, denominator, reason }: KpiPoint) =>
    numerator === null && denominator === null && reason !== 'withheld';
  const toldOf = toldByEnds(code, records, { threshold, last });
  return (point) => {
    const told = saysNothing(point) ? 'all' : toldOf(spanOf(point.period).last);
    if (told === 'all') return point;
    const shown = told === 'nothing' ? takenAway(point) : point;
    const parts = point.parts?.map((part) => (countsPeople(part, definition) ? takenAway(part) : part));
    return parts ? { ...shown, parts } : shown;
  };
}

/** The months of a point: a period, or an interval such as `2026-01/2026-05`. */
export function spanOf(period: string): { first: string; last: string } {
  const [first, last] = period.split('/');
  return last ? { first: first ?? '', last } : parsePeriod(period);
}
