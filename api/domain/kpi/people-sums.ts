import type { Entry } from '../report.js';
import { type Asking, type CellSums, sumsOf } from '../saddd.js';

/** The sums of an entry that the formulas read, as the rollup keeps them. */
const KEPT = [
  'total',
  'female',
  'male',
  'knownSex',
  'knownSexAge',
  'with',
  'without',
  'disabilityUnknown',
  'asked',
  'fullLower',
  'fullUpper',
] as const;

/**
 * The derived sums of alike entries, in people. `null` = nothing of the kind was collected; never 0 for that.
 * `fullLower` and `fullUpper` bound those of known sex, age and disability, summed entry by entry.
 * @source docs/methodology.md#totals
 */
export type PeopleSums = Pick<CellSums, (typeof KEPT)[number]> & {
  /** `with` of the entries that say whom they asked: `with` of the others has no denominator and stays out of KPI-13 */
  readonly withAsked: number | null;
};

/** The sums of one entry. @source docs/methodology.md#totals */
export function peopleSums(entry: Asking & Pick<Entry, 'counts'>): PeopleSums {
  const sums = sumsOf(entry);
  const kept = {} as Record<(typeof KEPT)[number], number | null>;
  for (const name of KEPT) kept[name] = sums[name];
  const states = entry.disabilityAsked === 'all' || entry.disabilityAsked === 'number';
  return { ...kept, withAsked: states ? sums.with : null };
}

/** Adds sums one by one. What is null everywhere stays null: the sum of nothing is not 0. */
export function addPeopleSums(...all: readonly PeopleSums[]): PeopleSums {
  const names = [...KEPT, 'withAsked'] as const;
  const added = names.map((name) => {
    const present = all.map((sums) => sums[name]).filter((value) => value !== null);
    return [name, present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0)];
  });
  return Object.fromEntries(added) as PeopleSums;
}
