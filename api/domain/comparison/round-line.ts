import { type TrendPoint, type TrendRound, trend } from '../scoring/trend.js';
import type { Asked } from './asked-alike.js';

/** A published round of a body, as a point of its line through time. */
export interface LineRound {
  readonly period: string;
  readonly frameworkRef: string;
}

/** A point of the line, or the gap where nothing was published; whatever the cause, outside the country it is one. */
export type LinePoint<R extends LineRound> =
  | { readonly period: string; readonly round: R; readonly joined: boolean; readonly asked: Asked | null }
  | { readonly period: string; readonly round: null; readonly joined: false; readonly asked: null };

/**
 * The published rounds of one body, the earliest first. A point is joined to the one before where nothing lies between
 * and both versions of the checklist ask the body the same, in whatever words.
 * @param rounds in any order, each published
 * @param asked how two versions ask the body
 * @returns `asked` beside the point before it that has a round; `null` of the first and of a gap
 * @source docs/methodology.md#comparison-rounds
 */
export function roundLine<R extends LineRound>(
  rounds: readonly R[],
  asked: (ref: string, other: string) => Asked,
): LinePoint<R>[] {
  const points: TrendPoint<TrendRound<R>>[] = trend(
    rounds.map((round) => ({ period: round.period, published: round })),
  );
  let last: R | null = null;
  let isNext = false;
  return points.map(({ period, round }): LinePoint<R> => {
    const published = round?.published ?? null;
    if (published === null) {
      isNext = false;
      return { period, round: null, joined: false, asked: null };
    }
    const beside = last && asked(last.frameworkRef, published.frameworkRef);
    const joined = isNext && beside !== 'otherwise';
    last = published;
    isNext = true;
    return { period, round: published, joined, asked: beside };
  });
}
