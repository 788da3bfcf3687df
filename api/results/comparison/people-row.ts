import type { ComparisonRowDto } from './comparison.dto.js';
import type { PeopleOfCountry } from './comparison.queries.js';
import type { SharesShown } from './shares-shown.js';

const SUPPRESSED = { value: null, numerator: null, denominator: null, reason: 'suppressed' } as const;
const NO_DATA = { value: null, numerator: null, denominator: null, reason: 'no_data' } as const;

/** A country's people beside other countries', as far as they are shown. */
export function peopleRow(row: PeopleOfCountry, shown: SharesShown): ComparisonRowDto {
  const { code, name, total, fullLower, fullUpper } = row;
  const full = share(fullLower, total, shown.full);
  const known = total !== null && full.value !== null;
  return {
    countryCode: code,
    name,
    female: share(row.female, row.knownSex, shown.female),
    sexAge: share(row.knownSexAge, total, shown.sexAge),
    full: { ...full, lower: full.value, upper: known ? (fullUpper ?? 0) / total : null },
  };
}

function share(numerator: number | null, denominator: number | null, isShown: boolean) {
  if (!denominator) return NO_DATA;
  if (!isShown) return SUPPRESSED;
  return { value: (numerator ?? 0) / denominator, numerator: numerator ?? 0, denominator };
}
