// The runs of months that a quarter is asked for by, and how what is told of them is written down.
import type { Activity } from '../../api/domain/codes.js';

const MONTHS = ['2026-01', '2026-02', '2026-03'] as const;
export const RUNS: readonly { readonly from: string; readonly to: string }[] = MONTHS.flatMap((from, nth) =>
  MONTHS.slice(nth).map((to) => ({ from, to })),
);

/** A sum over series and months, with what was told of it. */
export interface Told {
  readonly parts: readonly string[];
  readonly value: number;
}

export const EDUCATION: readonly Activity[] = ['EORE_SESSION', 'EORE_TOT'];

/** The month of a series by its name. */
export const seriesOf = ({ period, activity }: { period: string; activity: string }) =>
  `${period} ${activity}`;
