import type { Statement } from '../../access/statement.js';
import { type Months, periodsWithin } from '../months.js';

/** One period of a series. `cells`: the 120 positions of `cells@1` as JSON text, `null` where none was collected. */
export interface SeriesRow {
  readonly period: string;
  readonly activity: string;
  readonly beneficiaryType: string;
  readonly stage: string;
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
  readonly knownSexAge: number | null;
  readonly withDisability: number | null;
  readonly asked: number | null;
  readonly cells: string;
}

const PEOPLE = `
  select period, activity, beneficiary_type as "beneficiaryType", stage, total, female, male,
         known_sex_age as "knownSexAge", with_disability as "withDisability", asked, array_to_json(cells)::text as cells
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
