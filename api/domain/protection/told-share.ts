import { type Figure, noValue, ratio } from '../kpi/point.js';
import type { SumName } from './people-places.js';

/** What a share of all people is made of as far as an audience is told: sums in people, and what had to be left out. */
export interface ToldPart {
  readonly sums: Readonly<Partial<Record<SumName, number>>>;
  /** how many monthly or quarterly figures of series are in the sums */
  readonly counted: number;
  /** how many would be needed beside them and are hidden */
  readonly leftOut: number;
}

/**
 * A share of two told sums. One that more has to be left out of than it is made of tells of something else, and is
 * suppressed. `leftOut` and `counted` stand with it where anything is left out.
 * @returns unrounded, 0…1; `value: null` with `suppressed`, or with `no_data` where nobody is below
 * @source docs/methodology.md#disclosure
 */
export function shareOfTold({ sums, counted, leftOut }: ToldPart, above: SumName, below: SumName) {
  const out = leftOut > 0 ? { leftOut, counted } : {};
  if (leftOut > counted) return { ...noValue('suppressed'), ...out };
  const denominator = sums[below] ?? 0;
  const figure: Figure = denominator === 0 ? noValue('no_data') : ratio(sums[above] ?? 0, denominator);
  return { ...figure, ...out };
}
