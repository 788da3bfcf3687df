import type { Statement } from '../../access/statement.js';
import type { Activity } from '../../domain/codes.js';
import { activitiesBeside } from '../../domain/protection/added-up.js';
import { type Months, periodsWithin, wholeQuarters } from '../months.js';
import { SERIES_ROW } from '../series-rows.queries.js';

const PEOPLE = `
  select ${SERIES_ROW}
    from rollup_series
   where country_code = $1 and basis = 'verified' and period = any ($2)`;
const ORDER = 'order by activity, beneficiary_type, stage, period';

/**
 * People of verified reports, one row per series and period, from the rollup that a dashboard reads: in whole quarters, and of an
 * activity also what is added up with it, because what is hidden is decided with them.
 */
export function peopleStatement(countryCode: string, months: Months, activity?: Activity): Statement {
  const values = [countryCode, periodsWithin(wholeQuarters(months))];
  if (activity === undefined) return { name: 'results-people', text: `${PEOPLE} ${ORDER}`, values };
  const text = `${PEOPLE} and activity = any ($3) ${ORDER}`;
  return { name: 'results-people-activity', text, values: [...values, activitiesBeside(activity)] };
}
