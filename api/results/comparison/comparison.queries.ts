import type { Statement } from '../../access/statement.js';
import { cutQuarters, type Months, periodsWithin, wholeQuarters } from '../months.js';
import { SERIES_ROW } from '../series-rows.queries.js';

/** Sums of one country's direct beneficiaries. */
export interface PeopleOfCountry {
  readonly code: string;
  readonly name: string;
  /** as `Visible`: shared with advisers or peers, and not with the public alone */
  readonly closely: boolean;
  readonly female: number | null;
  readonly knownSex: number | null;
  readonly total: number | null;
  readonly knownSexAge: number | null;
  readonly fullLower: number | null;
  readonly fullUpper: number | null;
}

/** With the mark of everything that what is hidden of them is decided by: other figures have another; null = there are none. */
export interface MarkedPeople extends PeopleOfCountry {
  readonly mark: string | null;
}

const SUMS = `f.female, f.known_sex as "knownSex", f.total, f.known_sex_age as "knownSexAge",
         f.full_lower as "fullLower", f.full_upper as "fullUpper"`;

/** `expected` users of land are never added to confirmed ones; several activities together are contacts, not persons. */
const FIGURES = `
  with shared as (
    select code as country_code, s.kpis, coalesce(s.closely, false) as closely
      from country left join lateral (
        select bool_or(kpis) as kpis, bool_or(kpis and audience <> 'public') as closely
          from sharing where country_code = code) s on true),
  figures as (
    select country_code, sum(female)::int as female, sum(known_sex)::int as known_sex, sum(total)::int as total,
           sum(known_sex_age)::int as known_sex_age, sum(full_lower)::int as full_lower,
           sum(full_upper)::int as full_upper
      from rollup_series
     where basis = 'verified' and period = any ($1) and beneficiary_type = 'direct' and stage <> 'expected'
     group by country_code)`;
const OF_COUNTRIES = `
    from country c join shared s on s.country_code = c.code left join figures f on f.country_code = c.code`;
const SEEN = `
   where c.code = any ($2) or s.kpis
   order by c.name, c.code`;

const PEOPLE = `${FIGURES}
  select c.code, c.name, s.closely, ${SUMS} ${OF_COUNTRIES} ${SEEN}`;

const MARKED = `${FIGURES},
  marks as (
    select country_code, sum(hash_record_extended(r, 0))::text as mark
      from rollup_series r where basis = 'verified' and period = any ($3) group by country_code)
  select c.code, c.name, s.closely, ${SUMS}, m.mark ${OF_COUNTRIES} left join marks m on m.country_code = c.code ${SEEN}`;

const wholePeriods = (months: Months) => {
  const cut = cutQuarters(months);
  return periodsWithin(months).filter((period) => !cut.includes(period));
};
const aroundThem = (months: Months) => periodsWithin(wholeQuarters(months));

/** Every country whose people the actor may compare, in one read. */
export function comparisonStatement(months: Months, own: readonly string[]): Statement {
  return { name: 'results-comparison', text: PEOPLE, values: [wholePeriods(months), own] };
}

/** The same, each with its mark. */
export function markedStatement(months: Months, own: readonly string[]): Statement {
  const values = [wholePeriods(months), own, aroundThem(months)];
  return { name: 'results-comparison-marked', text: MARKED, values };
}

const TABLES = `
  select country_code as "countryCode", hash_record_extended(r, 0)::text as mark, ${SERIES_ROW}
    from rollup_series r
   where country_code = any ($1) and basis = 'verified' and period = any ($2)`;

/** What is hidden of the people of some countries is decided by: their series in whole quarters. Marks of rows add up to a country's. */
export function tablesStatement(countries: readonly string[], months: Months): Statement {
  return { name: 'results-comparison-tables', text: TABLES, values: [countries, aroundThem(months)] };
}
