/** Fewer countries than this are not drawn together: each stands by itself. */
const LEAST = 5;

/** Where the countries shown lie, in the unit of their figures. */
export interface GroupSpan {
  readonly lowest: number;
  /** the median: half of them lie at or below it */
  readonly middle: number;
  readonly highest: number;
  /** how many countries have a figure */
  readonly of: number;
}

/**
 * The span of the countries shown: a ground to see one's own figure on, and no aim. Which country is which is not said,
 * and needs not be: only figures that stand beside a name anyway go in.
 * @param figures one of each country that has one, in any order
 * @returns `null` of fewer than five
 * @source docs/methodology.md#comparison-span
 */
export function groupSpan(figures: readonly number[]): GroupSpan | null {
  if (figures.length < LEAST) return null;
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  return {
    lowest: at(0),
    middle: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    highest: at(sorted.length - 1),
    of: sorted.length,
  };
}
