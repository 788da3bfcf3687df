import type { RecordFact } from '../kpi/facts.js';
import type { Why } from '../kpi/point.js';
import type { Month } from '../period.js';
import { movementsTold } from './movements.js';
import { isRolling, type RollingCode, rollingTold } from './rolling.js';
import { isStockOfPeople, type StockTold, stockTold } from './stocks.js';

const OF_MOVEMENTS = 'KPI-21';

/** Whether a KPI's figures are told by the month that they end with: what rolls over months, movements of staff, and the latest state of organisations. */
export function isOfEnds(code: string): boolean {
  return isRolling(code) || isStockOfPeople(code) || code === OF_MOVEMENTS;
}

/**
 * What a hidden figure says of the ends by which its KPI is told. It hangs on the KPI alone, whatever hid the figure, so
 * that it tells nothing of the counts. `undefined` = no more than that it is hidden.
 * @source docs/methodology.md#disclosure
 */
export function whyHidden(code: string): Why | undefined {
  return code === OF_MOVEMENTS ? 'told_by_years' : undefined;
}

/**
 * What of such a KPI may be told by each month's end, beside its other ends.
 * @param facts the records of all organisations, from the first on
 * @param asked the smallest count above 0 that the audience is shown, and the last month in question
 * @source docs/methodology.md#disclosure
 */
export function toldByEnds(
  code: string,
  facts: readonly RecordFact[],
  asked: { readonly threshold: number; readonly last: Month },
): (end: Month) => StockTold {
  if (isRolling(code)) return rollingEnds(code, facts, asked);
  return code === OF_MOVEMENTS ? movementsTold(facts, asked) : stockTold(code, facts, asked);
}

function rollingEnds(
  code: RollingCode,
  facts: readonly RecordFact[],
  asked: { readonly threshold: number; readonly last: Month },
): (end: Month) => StockTold {
  const tallies = facts.flatMap(({ operatorId, period, record }) =>
    record.kind === 'va-tally' ? [{ operatorId, period, record }] : [],
  );
  const isTold = rollingTold(tallies, asked);
  return (end) => (isTold(code, end) ? 'all' : 'nothing');
}
