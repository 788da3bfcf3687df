import type { SumName } from '../../domain/protection/people-places.js';
import { shareOfTold, type ToldPart } from '../../domain/protection/told-share.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import type { SharesShown, Told } from './shares-shown.js';

/** What an audience is told of the people of a country over some months. */
export interface Shares {
  readonly female: ToldPart;
  readonly sexAge: ToldPart;
  readonly full: ToldPart;
}

const NOBODY: ToldPart = { sums: {}, counted: 0, leftOut: 0 };

export function sharesOf({ female, sexAge, full }: SharesShown): Shares {
  const part = ({ sums, counted, leftOut }: Told): ToldPart => ({ sums, leftOut, counted: counted.length });
  return { female: part(female), sexAge: part(sexAge), full: part(full) };
}

/** What quarters come to together. */
export function addedShares(all: readonly Shares[]): Shares {
  const added = (name: keyof Shares) => all.map((shares) => shares[name]).reduce(plus, NOBODY);
  return { female: added('female'), sexAge: added('sexAge'), full: added('full') };
}

function plus(one: ToldPart, other: ToldPart): ToldPart {
  const sums: Partial<Record<SumName, number>> = { ...one.sums };
  for (const [name, value] of Object.entries(other.sums) as [SumName, number][])
    sums[name] = (sums[name] ?? 0) + value;
  return { sums, counted: one.counted + other.counted, leftOut: one.leftOut + other.leftOut };
}

/** A country's people beside other countries', as far as they are told. */
export function peopleRow(
  { code, name }: { readonly code: string; readonly name: string },
  { female, sexAge, full }: Shares,
): ComparisonRowDto {
  const known = shareOfTold(full, 'fullLower', 'total');
  const upper = known.denominator === null ? null : (full.sums.fullUpper ?? 0) / known.denominator;
  return {
    countryCode: code,
    name,
    female: shareOfTold(female, 'female', 'knownSex'),
    sexAge: shareOfTold(sexAge, 'knownSexAge', 'total'),
    full: { ...known, lower: known.value, upper },
  };
}
