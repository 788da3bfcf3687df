import { type Audience, suppressKpi, suppressSeries } from '../../domain/disclosure.js';
import { computeKpi } from '../../domain/kpi/compute.js';
import {
  type Dimension,
  type KpiDefinition,
  TIME_DIMENSIONS,
  type TimeDimension,
} from '../../domain/kpi/definition.js';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import type { ExcludedPeriod, KpiPoint } from '../../domain/kpi/point.js';
import { parsePeriod } from '../../domain/period.js';
import type { Months } from '../months.js';

/** What a KPI shows to an audience: every figure here has passed the gate. */
export interface KpiFigures {
  readonly points: readonly KpiPoint[];
  readonly excluded: readonly ExcludedPeriod[];
}

/** Of a stock the latest snapshot counts: its figure over a range is no sum that a month could be taken from. */
const isStock = ({ needs }: KpiDefinition) =>
  needs.some((need) => need === 'records:workforce' || need === 'records:survey-team');

const isTime = (one: Dimension) => TIME_DIMENSIONS.includes(one as TimeDimension);

/**
 * A KPI over the months asked for, cut as asked, as the audience may see it. Protection is judged month by month: a
 * longer span that holds a suppressed month is suppressed too.
 * @throws DomainError `kpi-not-cut-so`
 */
export function kpiFigures(
  definition: KpiDefinition,
  facts: KpiFacts,
  asked: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): KpiFigures {
  const { months, by } = asked;
  const { points, excluded } = computeKpi(definition, facts, { ...months, by });
  const groups = by.filter((one) => !isTime(one));
  if (by.includes('month') || isStock(definition) || !definition.disaggregations.includes('month'))
    return {
      points: points.map((point) => seen(suppressKpi(point, definition, audience), audience)),
      excluded,
    };
  const monthly = computeKpi(definition, facts, { ...months, by: [...groups, 'month'] }).points;
  const shown = points.map((range) => {
    const { first, last } = spanOf(range.period);
    const within = monthly.filter(
      (point) =>
        point.period >= first && point.period <= last && groups.every((one) => point[one] === range[one]),
    );
    return suppressSeries({ range, months: within }, definition, audience).range;
  });
  return { points: shown.map((point) => seen(point, audience)), excluded };
}

/** The months of a point: a period, or an interval such as `2026-01/2026-05`. */
function spanOf(period: string): { first: string; last: string } {
  const [first, last] = period.split('/');
  return last ? { first: first ?? '', last } : parsePeriod(period);
}

/** Which organisation a snapshot is of stays within the country. */
function seen(point: KpiPoint, audience: Audience): KpiPoint {
  if (audience !== 'adviser' && audience !== 'public') return point;
  const { snapshots: _, ...rest } = point;
  return rest;
}
