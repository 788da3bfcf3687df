import type { Statement } from '../../access/statement.js';
import { cutQuarters, type Months, periodsWithin } from '../months.js';

/**
 * Sums of one country's direct beneficiaries. `smallest…`: the smallest count above 0 in any of the months, and of any
 * series that is the only one with so small a count in its month: the others would be taken from the sum.
 */
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
  readonly smallestSex: number | null;
  readonly smallestSexAge: number | null;
  readonly smallestFull: number | null;
}

const smallest = (...counts: string[]) =>
  `min(least(${counts.map((count) => `nullif(${count}, 0)`).join(', ')}))::int`;

const SEX = ['female', 'known_sex', 'known_sex - female', 'total - known_sex'];
const SEX_AGE = ['total', 'known_sex_age', 'total - known_sex_age'];
const FULL = ['total', 'full_lower', 'total - full_lower', 'full_upper', 'total - full_upper'];

/** The smallest count above 0 below the threshold in a month's series, where there is one alone or they are too few to hide each other. */
const alone = (counts: readonly string[]) => {
  const least = `least(${counts.map((count) => `nullif(${count}, 0)`).join(', ')})`;
  const small = `filter (where ${least} < s.threshold)`;
  return `case when sum(${least}) ${small} < count(*) ${small} + min(s.threshold) - 2 or count(*) ${small} = 1 then min(${least}) ${small} end`;
};

/** `expected` users of land are never added to confirmed ones; several activities together are contacts, not persons. */
const PEOPLE = `
  with shared as (
    select code as country_code, s.kpis, coalesce(s.closely, false) as closely,
           case when s.closely or code = any ($2) then 5 else 10 end as threshold
      from country left join lateral (
        select bool_or(kpis) as kpis, bool_or(kpis and audience <> 'public') as closely
          from sharing where country_code = code) s on true),
  months as (
    select country_code, sum(female) as female, sum(known_sex) as known_sex, sum(total) as total,
           sum(known_sex_age) as known_sex_age, sum(full_lower) as full_lower, sum(full_upper) as full_upper,
           ${alone(SEX)} as alone_sex, ${alone(SEX_AGE)} as alone_sex_age, ${alone(FULL)} as alone_full
      from rollup_series join shared s using (country_code)
     where basis = 'verified' and period = any ($1) and beneficiary_type = 'direct' and stage <> 'expected'
     group by country_code, period),
  figures as (
    select country_code, sum(female)::int as female, sum(known_sex)::int as known_sex, sum(total)::int as total,
           sum(known_sex_age)::int as known_sex_age, sum(full_lower)::int as full_lower,
           sum(full_upper)::int as full_upper,
           ${smallest('alone_sex', ...SEX)} as smallest_sex,
           ${smallest('alone_sex_age', ...SEX_AGE)} as smallest_sex_age,
           ${smallest('alone_full', ...FULL)} as smallest_full
      from months group by country_code)
  select c.code, c.name, s.closely, f.female, f.known_sex as "knownSex", f.total, f.known_sex_age as "knownSexAge",
         f.full_lower as "fullLower", f.full_upper as "fullUpper", f.smallest_sex as "smallestSex",
         f.smallest_sex_age as "smallestSexAge", f.smallest_full as "smallestFull"
    from country c join shared s on s.country_code = c.code left join figures f on f.country_code = c.code
   where c.code = any ($2) or s.kpis
   order by c.name, c.code`;

/** Every country whose people the actor may compare, in one read. */
export function comparisonStatement(months: Months, own: readonly string[]): Statement {
  const cut = cutQuarters(months);
  const whole = periodsWithin(months).filter((period) => !cut.includes(period));
  return { name: 'results-comparison', text: PEOPLE, values: [whole, own] };
}
