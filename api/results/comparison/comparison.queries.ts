import type { Statement } from '../../access/statement.js';
import { parsePeriod } from '../../domain/period.js';
import { quarterAround } from '../hidden-people.js';
import { type Months, periodsWithin, wholeQuarters } from '../months.js';
import { SERIES_ROW } from '../series-rows.queries.js';

/** A country whose people the actor may compare. */
export interface CountryOfPeople {
  readonly code: string;
  readonly name: string;
  /** as `Visible`: shared with advisers or peers, and not with the public alone */
  readonly closely: boolean;
  /** of each quarter that holds people, a mark of all their figures: other figures have another; null = no quarter does */
  readonly marks: Readonly<Record<string, string>> | null;
}

const MARKS = `
  with quarters as (
    select country_code, a.quarter, bit_xor(mark)::text as mark
      from rollup_series join unnest($1::text[], $2::text[]) as a (period, quarter) using (period)
     where basis = 'verified' and period = any ($1) group by country_code, a.quarter),
  marked as (select country_code, json_object_agg(quarter, mark) as marks from quarters group by country_code)
  select c.code, c.name, coalesce(s.closely, false) as closely, m.marks
    from country c
    left join lateral (
      select bool_or(kpis) as kpis, bool_or(kpis and audience <> 'public') as closely
        from sharing where country_code = c.code) s on true
    left join marked m on m.country_code = c.code
   where c.code = any ($3) or s.kpis
   order by c.name, c.code`;

/** Every country whose people the actor may compare, in one read: not the people, but whether they are the same as before. */
export function comparisonStatement(months: Months, own: readonly string[]): Statement {
  const periods = periodsWithin(wholeQuarters(months));
  return { name: 'results-comparison', text: MARKS, values: [periods, periods.map(quarterAround), own] };
}

/** The people of one country in one quarter. */
export interface CountryQuarter {
  readonly code: string;
  readonly quarter: string;
}

const TABLES = `
  select country_code as "countryCode", mark::text as mark, ${SERIES_ROW}
    from rollup_series join unnest($1::text[], $2::text[]) as a (country_code, period) using (country_code, period)
   where basis = 'verified'`;

/** The series of some quarters of some countries, each with its mark. */
export function tablesStatement(asked: readonly CountryQuarter[]): Statement {
  const pairs = asked.flatMap(({ code, quarter }) => {
    const { first, last } = parsePeriod(quarter);
    return periodsWithin({ from: first, to: last }).map((period) => [code, period] as const);
  });
  const values = [pairs.map(([code]) => code), pairs.map(([, period]) => period)];
  return { name: 'results-comparison-tables', text: TABLES, values };
}
