import type { Statement } from '../../access/statement.js';
import type { OwnThresholds } from '../../domain/audiences.js';
import { monthsBetween, parsePeriod, quarterOf } from '../../domain/period.js';
import { type Months, periodsWithin } from '../months.js';
import { OWN_THRESHOLDS } from '../own-thresholds.queries.js';
import { SERIES_ROW } from '../series-rows.queries.js';

/** A country whose people the actor may compare. */
export interface CountryOfPeople {
  readonly code: string;
  readonly name: string;
  /** as whom the actor is let in, the advisers' row before the peers'; null = as everybody is, or it is its own country */
  readonly letInAs: 'advisers' | 'peers' | null;
  readonly thresholds: OwnThresholds;
  /** of each quarter that holds people, a mark that grows whenever one of their figures moves, as JSON text; null = no quarter does */
  readonly marks: string | null;
}

const MARKS = `
  with told as (
    select country_code, bool_or(kpis) as kpis, min(audience) filter (where kpis and audience <> 'public') as audience
      from sharing group by 1),
  marked as (
    select country_code, json_object_agg(quarter, mark order by quarter)::text as marks from rollup_mark where quarter = any ($1) group by 1)
  select c.code, c.name, told.audience as "letInAs", ${OWN_THRESHOLDS.columns}, m.marks
    from country c ${OWN_THRESHOLDS.join} left join told on told.country_code = c.code left join marked m on m.country_code = c.code
   where c.code = any ($2) or told.kpis
   order by c.name, c.code`;

/** Every country whose people the actor may compare, in one read: not the people, but whether they are the same as before. */
export function comparisonStatement({ from, to }: Months, own: readonly string[]): Statement {
  const quarters = new Set(monthsBetween(from, to).map(quarterOf));
  return { name: 'results-comparison', text: MARKS, values: [[...quarters], own] };
}

/** The people of one country in one quarter. */
export interface CountryQuarter {
  readonly code: string;
  readonly quarter: string;
}

const TABLES = `
  select country_code as "countryCode", ${SERIES_ROW}
    from rollup_series join unnest($1::text[], $2::text[]) as a (country_code, period) using (country_code, period)
   where basis = 'verified'`;

/** The series of some quarters of some countries. */
export function tablesStatement(asked: readonly CountryQuarter[]): Statement {
  const pairs = asked.flatMap(({ code, quarter }) => {
    const { first, last } = parsePeriod(quarter);
    return periodsWithin({ from: first, to: last }).map((period) => [code, period] as const);
  });
  const values = [pairs.map(([code]) => code), pairs.map(([, period]) => period)];
  return { name: 'results-comparison-tables', text: TABLES, values };
}
