import type { EntityManager } from 'typeorm';
import type { SeriesRow } from './hidden-people.js';
import { type Months, periodsWithin, wholeQuarters } from './months.js';

/** The columns of a `SeriesRow`. */
export const SERIES_ROW = `
  period, activity, beneficiary_type as "beneficiaryType", stage, total, female, male, known_sex as "knownSex",
  known_sex_age as "knownSexAge", with_disability as "with", without_disability as "without",
  disability_unknown as "disabilityUnknown", asked, with_asked as "withAsked", full_lower as "fullLower",
  full_upper as "fullUpper", array_to_json(cells)::text as cells, array_to_json(in_rows)::text as rows`;

/** What the people of some countries add up to by series and period, in whole quarters: what is hidden of them is decided by it. */
export function seriesRows(
  tx: EntityManager,
  { countries, basis, ...months }: Months & { readonly countries: readonly string[]; readonly basis: string },
): Promise<(SeriesRow & { readonly countryCode: string })[]> {
  const sql = `
    select country_code as "countryCode", ${SERIES_ROW}
      from rollup_series where country_code = any ($1) and period = any ($2) and basis = $3`;
  return tx.query(sql, [countries, periodsWithin(wholeQuarters(months)), basis]);
}
