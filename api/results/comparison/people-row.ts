import { type Audience, suppressCount } from '../../domain/disclosure.js';
import type { Subject } from '../../domain/kpi/definition.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import type { PeopleOfCountry } from './comparison.queries.js';

const SUPPRESSED = { value: null, numerator: null, denominator: null, reason: 'suppressed' } as const;
const NO_DATA = { value: null, numerator: null, denominator: null, reason: 'no_data' } as const;

/** A country's people beside other countries'; a share with a small month behind it is suppressed. */
export function peopleRow(row: PeopleOfCountry, audience: Audience): ComparisonRowDto {
  const { code, name, total, fullLower, fullUpper } = row;
  const full = share(fullLower, total, row.smallestFull, 'disability', audience);
  const known = total !== null && full.value !== null;
  return {
    countryCode: code,
    name,
    female: share(row.female, row.knownSex, row.smallestSex, 'people', audience),
    sexAge: share(row.knownSexAge, total, row.smallestSexAge, 'people', audience),
    full: { ...full, lower: full.value, upper: known ? (fullUpper ?? 0) / total : null },
  };
}

function share(
  numerator: number | null,
  denominator: number | null,
  smallest: number | null,
  subject: Subject,
  audience: Audience,
) {
  if (!denominator) return NO_DATA;
  if (suppressCount({ value: smallest }, subject, audience).reason) return SUPPRESSED;
  return { value: (numerator ?? 0) / denominator, numerator: numerator ?? 0, denominator };
}
