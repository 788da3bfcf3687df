import type { Statement } from '../../access/statement.js';
import { type Months, periodsWithin } from '../months.js';
import { SERIES_ROW } from '../series-rows.queries.js';

const PEOPLE = `
  select ${SERIES_ROW}
    from rollup_series
   where country_code = $1 and basis = 'verified' and period = any ($2)`;
const ORDER = 'order by activity, beneficiary_type, stage, period';

/** People of verified reports, one row per series and period, from the rollup that a dashboard reads. */
export function peopleStatement(countryCode: string, months: Months, activity?: string): Statement {
  const values = [countryCode, periodsWithin(months)];
  if (activity === undefined) return { name: 'results-people', text: `${PEOPLE} ${ORDER}`, values };
  const text = `${PEOPLE} and activity = $3 ${ORDER}`;
  return { name: 'results-people-activity', text, values: [...values, activity] };
}

/** Whether a country shares its KPIs, and with them the people behind them. */
export function sharesKpis(countryCode: string): Statement {
  const text = 'select kpis from sharing where country_code = $1 and kpis';
  return { name: 'results-shares-kpis', text, values: [countryCode] };
}
