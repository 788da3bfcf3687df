import type { AgeBand } from '../../../api/domain/codes.js';
import type { PyramidBar, Shown } from '../results/types';

/** The oldest on top, those of unknown age at the bottom. */
export const BANDS = ['Y60', 'Y18T59', 'Y18', 'Y0T17', '_U'] as const satisfies readonly AgeBand[];
export type Band = (typeof BANDS)[number];

interface Side {
  readonly people: Shown;
  readonly with: Shown;
}

/** One age band with its two sides. */
export interface PyramidBand {
  readonly ageBand: Band;
  readonly F: Side;
  readonly M: Side;
}

const NOTHING: Side = { people: { value: null }, with: { value: null } };

/** The bars as one line for each age band that was reported. */
export function bandsOf(bars: readonly PyramidBar[]): PyramidBand[] {
  return BANDS.flatMap((ageBand) => {
    const own = bars.filter((bar) => bar.ageBand === ageBand);
    const side = (sex: string) => own.find((bar) => bar.sex === sex) ?? NOTHING;
    return own.length > 0 ? [{ ageBand, F: side('F'), M: side('M') }] : [];
  });
}
