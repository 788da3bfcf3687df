import { predictionOf } from './predicted-counts.js';

/** What an operator usually reports of one figure, in people. */
export interface UsualRange {
  /** nine of ten periods lie between these two, both included */
  readonly low: number;
  readonly high: number;
  /** a figure from 1 up to below `least`, or above `most`, is asked about (V17) */
  readonly least: number;
  readonly most: number;
  /** how many periods it rests on */
  readonly periods: number;
}

/** Fewer periods than these say nothing of what is usual. */
export const FEWEST_PERIODS = 6;
/** Of so many figures that are as usual, one is asked about on either side: of totals, and of single rows. */
export const LEVELS = { total: 0.0005, row: 0.0001 } as const;
/** Below these people a difference is not worth a question. */
const FEWEST_PEOPLE = 10;

/**
 * What is usual, from the same operator's figures of earlier periods, zeros included. One earlier figure that lies far
 * above all others is left out, so that an old slip does not hide a new one.
 * @param figures people of earlier periods, each a whole number ≥ 0; an absent figure is left out, not 0
 * @param level share of usual figures that is asked about on either side, `LEVELS`
 * @returns null for fewer than six periods, or where people were counted in too few of them
 * @source docs/methodology.md#usual-range
 */
export function usualRange(figures: readonly number[], level: number): UsualRange | null {
  if (figures.length < FEWEST_PERIODS || isTooThin(figures)) return null;
  const prediction = predictionOf(withoutSlip(figures));
  return {
    low: prediction.quantile(0.05),
    high: prediction.quantile(0.95),
    least: prediction.quantile(prediction.zero + level * (1 - prediction.zero)),
    most: prediction.quantile(1 - level),
    periods: figures.length,
  };
}

/** One to three periods with people, and many of them: nothing can be said of how many are usual. */
function isTooThin(figures: readonly number[]): boolean {
  const some = figures.filter((figure) => figure > 0).length;
  return some > 0 && some < 4 && Math.max(...figures) >= FEWEST_PEOPLE;
}

function withoutSlip(figures: readonly number[]): readonly number[] {
  const largest = Math.max(...figures);
  const at = figures.indexOf(largest);
  const others = figures.filter((_, index) => index !== at);
  const some = others.filter((figure) => figure > 0).length;
  if (largest < FEWEST_PEOPLE || some < FEWEST_PERIODS - 1) return figures;
  return largest > predictionOf(others).quantile(1 - LEVELS.row) ? others : figures;
}

/** Whether a figure is so far from the usual that it asks for a comment. None at all (0) never does, nor few among few. */
export function isUnusual(figure: number, usual: UsualRange): boolean {
  if (Math.max(figure, usual.most) < FEWEST_PEOPLE) return false;
  return figure > usual.most || (figure > 0 && figure < usual.least);
}
