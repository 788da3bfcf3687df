/** The derived sums that stand beside the cells, on an entry and on a rollup row; `null` = nothing to sum. */
export const SUM_COLUMNS = [
  'total',
  'female',
  'male',
  'known_sex',
  'known_sex_age',
  'with_disability',
  'without_disability',
  'disability_unknown',
  'asked',
  'with_asked',
  'full_lower',
  'full_upper',
] as const;
