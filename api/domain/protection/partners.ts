import type { Figure } from '../kpi/point.js';

/** A figure with everything it could be computed back from taken away: value, bounds, numerator and denominator. @source docs/methodology.md#disclosure */
export function takenAway<T extends Figure>(figure: T): T {
  const { why: _, against: __, ...rest } = figure;
  const bounds = { ...('lower' in rest ? { lower: null } : {}), ...('upper' in rest ? { upper: null } : {}) };
  return {
    ...rest,
    ...bounds,
    value: null,
    numerator: null,
    denominator: null,
    reason: 'suppressed',
  } as unknown as T;
}

function addsUp(whole: Figure, figures: readonly Figure[]): boolean {
  return (['numerator', 'denominator'] as const).every(
    (name) => (whole[name] ?? 0) === figures.reduce((sum, figure) => sum + (figure[name] ?? 0), 0),
  );
}

/** The place of the shown figure of the fewest people that could hide another, null where there is none. */
function smallest(figures: readonly Figure[]): number | null {
  const sizes = figures.map(({ numerator, denominator }) => denominator ?? numerator ?? 0);
  const least = Math.min(...sizes.filter((size) => size > 0));
  return sizes.includes(least) ? sizes.indexOf(least) : null;
}

/**
 * Whether what is hidden leaves each of its counts as vague as a mark is: together they must be more than one, and so
 * many people that each could be any of 1…n−1.
 */
function hideEachOther(hidden: readonly Figure[], threshold: number): boolean {
  const counts = [
    hidden.map(({ numerator }) => numerator ?? 0),
    hidden.map(({ numerator, denominator }) => (denominator === null ? 0 : denominator - (numerator ?? 0))),
  ];
  return counts.every((all) => {
    const some = all.filter((count) => count > 0);
    const isThreatened = some.some((count) => count < threshold);
    const sum = some.reduce((total, count) => total + count, 0);
    return !isThreatened || (some.length > 1 && sum >= threshold + some.length - 2);
  });
}

/**
 * Figures that add up to a whole, as an audience may see them: the smallest others go with a hidden one until it can no
 * longer be computed from the whole and the rest.
 * @param given the figures before anything was taken away, in the order of `shown`
 * @param around the whole, where they need not add up (absent: they do); and the threshold of the audience
 * @source docs/methodology.md#disclosure
 */
export function suppressPartner<T extends Figure>(
  given: readonly Figure[],
  shown: readonly T[],
  around: { readonly whole?: Figure; readonly threshold: number },
): T[] {
  const result = [...shown];
  if (around.whole && !addsUp(around.whole, given)) return result;
  while (needsPartner(given, result, around.threshold)) {
    const place = smallest(result) ?? -1;
    const figure = result[place];
    if (!figure) break;
    result[place] = takenAway(figure);
  }
  return result;
}

function needsPartner(given: readonly Figure[], shown: readonly Figure[], threshold: number): boolean {
  const hidden = given.filter((_, index) => shown[index]?.reason === 'suppressed');
  return hidden.length === 1 || !hideEachOther(hidden, threshold);
}
