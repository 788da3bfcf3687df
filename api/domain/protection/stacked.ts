import type { Audience } from '../disclosure.js';
import { DEAR } from './complement.js';
import { PLACES } from './people-places.js';
import { isMixed, type PeopleTable, publicationOf, valuesOf } from './people-table.js';
import type { Figure, Publication, Sum } from './publication.js';

/** Publications one after the other, and after them what they come to together. */
export interface Stacked extends Publication {
  /** where the nth of them begins; what they come to, where `nth` is their number */
  readonly from: (nth: number) => number;
  /** what they come to at a place; null = not told, or it depends on who adds up */
  readonly sumAt: (place: number) => number | null;
  /** the smallest count above 0 shown of the sum at a place */
  readonly thresholdAt: (place: number) => number;
}

const COMPLETENESS: readonly number[] = (['total', 'knownSexAge', 'fullLower', 'fullUpper'] as const).map(
  PLACES.sum,
);

/**
 * What hiding a sum costs beside the sums of one series: over the series of a period it goes first, but for the people
 * of completeness, which go only before the people of a series; over the periods of a quarter these go last of all.
 */
const COST = {
  series: { other: DEAR * 0.6, completeness: DEAR * 5 },
  quarter: { other: DEAR * 0.7, completeness: DEAR * 20 },
} as const;

function costOf(kind: keyof typeof COST, place: number, value: number): number {
  return value + (COMPLETENESS.includes(place) ? COST[kind].completeness : COST[kind].other);
}

const moved = ({ whole, parts }: Sum, by: number): Sum => ({
  whole: whole + by,
  parts: parts.map((part) => part + by),
});

/** One thing that is added up: what it comes to at a place, where that stands, from which number on it is shown. */
interface Addend {
  readonly at: (place: number) => number;
  readonly value: (place: number) => number | null;
  readonly threshold: (place: number) => number;
}

/** The sums of several at some places, as figures that stand from `start` on, with what ties them to their parts. */
function sumsOf(
  addends: readonly Addend[],
  kind: keyof typeof COST,
  { places, start }: { readonly places: readonly number[]; readonly start: number },
) {
  const figures: Figure[] = [];
  const sums: Sum[] = [];
  for (let place = 0; place < PLACES.count; place += 1) {
    const counted = places.includes(place) ? addends.filter((one) => (one.value(place) ?? 0) > 0) : [];
    const value = counted.reduce((sum, one) => sum + (one.value(place) ?? 0), 0);
    const threshold = Math.max(0, ...counted.map((one) => one.threshold(place)));
    figures.push({ value, threshold, cost: costOf(kind, place, value) });
    if (value > 0) sums.push({ whole: start + place, parts: counted.map((one) => one.at(place)) });
  }
  return { figures, sums };
}

/** The sum of what is given; null = nothing is. */
function given(values: readonly (number | null)[]): number | null {
  const some = values.filter((value) => value !== null);
  return some.length === 0 ? null : some.reduce((sum, value) => sum + value, 0);
}

/**
 * The tables of series that are added up in one period, with their sums.
 * @param told the places at which what they come to is told. A row that mixes forms is given nowhere, so neither is a sum with it
 */
export function stackedSeries(
  tables: readonly PeopleTable[],
  told: readonly number[],
  audience: Audience,
): Stacked {
  const own = tables.map((table) => publicationOf(table, audience));
  const values = tables.map(valuesOf);
  const from = (nth: number) => nth * PLACES.count;
  const places = told.filter((place) => !tables.some((table) => isMixed(table, place)));
  const addends = own.map(
    ({ figures }, nth): Addend => ({
      at: (place) => from(nth) + place,
      value: (place) => values[nth]?.[place] ?? null,
      threshold: (place) => figures[place]?.threshold ?? 0,
    }),
  );
  const start = from(tables.length);
  const added = sumsOf(addends, 'series', { places, start });
  return {
    figures: [...own.flatMap(({ figures }) => figures), ...added.figures],
    sums: [...own.flatMap(({ sums }, nth) => sums.map((sum) => moved(sum, from(nth)))), ...added.sums],
    from,
    sumAt: (place) => (places.includes(place) ? given(addends.map((one) => one.value(place))) : null),
    thresholdAt: (place) => added.figures[place]?.threshold ?? 0,
  };
}

/** The periods of a quarter with what they come to at some places. */
export function stackedPeriods(periods: readonly Stacked[], places: readonly number[]): Stacked {
  const starts = [0];
  for (const { figures } of periods) starts.push((starts.at(-1) ?? 0) + figures.length);
  const from = (nth: number) => starts[nth] ?? 0;
  const addends = periods.map(
    ({ figures, sumAt, thresholdAt }, nth): Addend => ({
      at: (place) => from(nth) + figures.length - PLACES.count + place,
      value: sumAt,
      threshold: thresholdAt,
    }),
  );
  const added = sumsOf(addends, 'quarter', { places, start: from(periods.length) });
  return {
    figures: [...periods.flatMap(({ figures }) => figures), ...added.figures],
    sums: [...periods.flatMap(({ sums }, nth) => sums.map((sum) => moved(sum, from(nth)))), ...added.sums],
    from,
    sumAt: (place) => (places.includes(place) ? given(periods.map(({ sumAt }) => sumAt(place))) : null),
    thresholdAt: (place) => added.figures[place]?.threshold ?? 0,
  };
}
