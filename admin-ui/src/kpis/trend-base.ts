import type { KpiPoint } from '../results/kpi-types';

/** A step that is told, with what it rests on. */
interface Based {
  period: string;
  denominator: number;
}

/**
 * The steps that rest on the least and on the most; null where they do not differ: one step alone is told, or the figure
 * is a count and rests on nothing.
 */
export function trendBase(points: readonly KpiPoint[]): { least: Based; most: Based } | null {
  const based = points.flatMap(({ period, value, denominator }): Based[] =>
    value === null || denominator === null ? [] : [{ period, denominator }],
  );
  const [first, ...others] = based;
  if (!first) return null;
  const ends = others.reduce(
    ({ least, most }, one) => ({
      least: one.denominator < least.denominator ? one : least,
      most: one.denominator > most.denominator ? one : most,
    }),
    { least: first, most: first },
  );
  return ends.least === ends.most ? null : ends;
}
