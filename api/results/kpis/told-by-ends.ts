import type { Audience } from '../../domain/audiences.js';
import { countsPeople, thresholdOf } from '../../domain/disclosure.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import type { KpiPoint } from '../../domain/kpi/point.js';
import { parsePeriod } from '../../domain/period.js';
import { movementsTold } from '../../domain/protection/movements.js';
import { takenAway } from '../../domain/protection/partners.js';
import { isRolling, type RollingCode, rollingTold } from '../../domain/protection/rolling.js';
import { isStockOfPeople, type StockTold, stockTold } from '../../domain/protection/stocks.js';
import type { Months } from '../months.js';

/** Whether its figures are told by the month that they end with: what rolls over months, and the latest state of organisations. */
export const isOfEnds = (code: string) => isRolling(code) || isStockOfPeople(code) || code === 'KPI-21';

/** A point as it may be told beside those that end with other months, of a figure that rolls over months or is a stock. */
export function toldBeside(
  definition: KpiDefinition,
  { records }: KpiFacts,
  { to: last }: Months,
  audience: Audience,
): (point: KpiPoint) => KpiPoint {
  const { code, subject = 'people' } = definition;
  const threshold = thresholdOf(subject, audience);
  if (threshold === 0 || !isOfEnds(code)) return (point) => point;
  const saysNothing = ({ numerator, denominator }: KpiPoint) => numerator === null && denominator === null;
  const toldOf = toldByEnds(code, records, { threshold, last });
  return (point) => {
    const told = saysNothing(point) ? 'all' : toldOf(spanOf(point.period).last);
    if (told === 'all') return point;
    const shown = told === 'nothing' ? takenAway(point) : point;
    const parts = point.parts?.map((part) => (countsPeople(part, definition) ? takenAway(part) : part));
    return parts ? { ...shown, parts } : shown;
  };
}

/** What is told by the end of each month. */
function toldByEnds(
  code: string,
  records: KpiFacts['records'],
  asked: { readonly threshold: number; readonly last: string },
): (end: string) => StockTold {
  if (isRolling(code)) return rollingEnds(code, records, asked);
  return code === 'KPI-21' ? movementsTold(records, asked) : stockTold(code, records, asked);
}

function rollingEnds(
  code: RollingCode,
  records: KpiFacts['records'],
  asked: { readonly threshold: number; readonly last: string },
): (end: string) => 'all' | 'nothing' {
  const tallies = records.flatMap(({ operatorId, period, record }) =>
    record.kind === 'va-tally' ? [{ operatorId, period, record }] : [],
  );
  const isTold = rollingTold(tallies, asked);
  return (end) => (isTold(code, end) ? 'all' : 'nothing');
}

/** The months of a point: a period, or an interval such as `2026-01/2026-05`. */
export function spanOf(period: string): { first: string; last: string } {
  const [first, last] = period.split('/');
  return last ? { first: first ?? '', last } : parsePeriod(period);
}
