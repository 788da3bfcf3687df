import type { RecordFact } from '../kpi/facts.js';
import { type Month, parsePeriod } from '../period.js';
import { stockTold } from './stocks.js';

/** Whether every organisation that counted its staff by a month's end reported movements of its staff in the year before. */
function everybodyMoves(facts: readonly RecordFact[], year: string, end: Month): boolean {
  const until = facts.filter(({ period }) => parsePeriod(period).last <= end);
  const moving = new Set(
    until
      .filter(
        ({ period, record }) => record.kind === 'staff-movement' && parsePeriod(period).first >= `${year}-01`,
      )
      .map(({ operatorId }) => operatorId),
  );
  return until.every(({ operatorId, record }) => record.kind !== 'workforce' || moving.has(operatorId));
}

/**
 * Whether KPI-21 may be told by the end of a month. It adds up twelve months, so that two ends differ by the months
 * between them: it is told by the ends of calendar years. Its staff are those of the organisations that report movements:
 * only where these are all, and KPI-17 is told by the same end, it tells no more of them than KPI-17 does.
 * @param facts the records of all organisations, from the first on
 * @param asked the smallest count above 0 that the audience is shown, and the last month in question
 * @source docs/methodology.md#disclosure
 */
export function movementsTold(
  facts: readonly RecordFact[],
  asked: { readonly threshold: number; readonly last: Month },
): (end: Month) => 'all' | 'nothing' {
  const staffTold = stockTold('KPI-17', facts, asked);
  return (end) => {
    const [year = '', month] = end.split('-');
    const isTold = month === '12' && staffTold(end) !== 'nothing' && everybodyMoves(facts, year, end);
    return isTold ? 'all' : 'nothing';
  };
}
