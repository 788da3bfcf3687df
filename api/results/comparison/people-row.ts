import type { SumName } from '../../domain/protection/people-places.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import type { SharesShown, Told } from './shares-shown.js';

/** What a share is made of, without the people it is made from. */
interface Part {
  readonly sums: Readonly<Partial<Record<SumName, number>>>;
  /** series' months or quarters */
  readonly counted: number;
  readonly leftOut: number;
}

/** What an audience is told of the people of a country over some months. */
export interface Shares {
  readonly female: Part;
  readonly sexAge: Part;
  readonly full: Part;
}

const NOBODY: Part = { sums: {}, counted: 0, leftOut: 0 };
export const NO_PEOPLE: Shares = { female: NOBODY, sexAge: NOBODY, full: NOBODY };

export function sharesOf({ female, sexAge, full }: SharesShown): Shares {
  const part = ({ sums, counted, leftOut }: Told): Part => ({ sums, leftOut, counted: counted.length });
  return { female: part(female), sexAge: part(sexAge), full: part(full) };
}

/** What quarters come to together. */
export function addedShares(all: readonly Shares[]): Shares {
  const added = (name: keyof Shares) => all.map((shares) => shares[name]).reduce(plus, NOBODY);
  return { female: added('female'), sexAge: added('sexAge'), full: added('full') };
}

function plus(one: Part, other: Part): Part {
  const sums: Partial<Record<SumName, number>> = { ...one.sums };
  for (const [name, value] of Object.entries(other.sums) as [SumName, number][])
    sums[name] = (sums[name] ?? 0) + value;
  return { sums, counted: one.counted + other.counted, leftOut: one.leftOut + other.leftOut };
}

const NO_DATA = { value: null, numerator: null, denominator: null, reason: 'no_data' } as const;
const SUPPRESSED = { ...NO_DATA, reason: 'suppressed' } as const;

/** A country's people beside other countries', as far as they are told. */
export function peopleRow(
  { code, name }: { readonly code: string; readonly name: string },
  { female, sexAge, full }: Shares,
): ComparisonRowDto {
  const known = share(full, 'fullLower', 'total');
  const upper = known.denominator === null ? null : (full.sums.fullUpper ?? 0) / known.denominator;
  return {
    countryCode: code,
    name,
    female: share(female, 'female', 'knownSex'),
    sexAge: share(sexAge, 'knownSexAge', 'total'),
    full: { ...known, lower: known.value, upper },
  };
}

/** A share that more has to be left out of than it is made of tells of something else, and is not given. */
function share({ sums, counted, leftOut }: Part, above: SumName, below: SumName) {
  const out = leftOut > 0 ? { leftOut, counted } : {};
  if (leftOut > counted) return { ...SUPPRESSED, ...out };
  const denominator = sums[below] ?? 0;
  if (denominator === 0) return { ...NO_DATA, ...out };
  const numerator = sums[above] ?? 0;
  return { value: numerator / denominator, numerator, denominator, ...out };
}
