import type { Audience } from '../audiences.js';
import type { Activity } from '../codes.js';
import { DEAR } from './complement.js';
import { PLACES } from './people-places.js';
import { type PeopleTable, publicationOf, valuesOf } from './people-table.js';
import type { Figure, Publication, Sum } from './publication.js';

/** One thing that is added up: what it comes to at a place, where that stands, from which number on it is shown. */
interface Addend {
  readonly at: (place: number) => number;
  /** null = not given, or not told */
  readonly value: (place: number) => number | null;
  readonly threshold: (place: number) => number;
}

/** Publications one after the other, and after them what they come to. */
export interface Stacked extends Publication {
  /** where each series of the period begins, in the order of the tables */
  readonly series: ReadonlyMap<string, Addend>;
  /** what they come to together */
  readonly sum: Addend;
}

/** Periods one after the other, and after them what each series, and all together, come to over them. */
export interface StackedPeriods extends Publication {
  /** where the nth period begins */
  readonly from: (nth: number) => number;
  readonly series: ReadonlyMap<string, Addend>;
  readonly sum: Addend;
  /** the sums over periods among `sums` */
  readonly overPeriods: readonly Sum[];
}

/** At which places sums are told. */
export interface Told {
  /** what the series of a period come to */
  readonly ofPeriod: readonly number[];
  /** the same over a quarter */
  readonly ofQuarter: readonly number[];
  /** what each series comes to over a quarter */
  readonly ofSeries: readonly number[];
  /** activities of which that is seldom asked: it goes first */
  readonly seldom: readonly Activity[];
}

const COMPLETENESS: readonly number[] = (['total', 'knownSexAge', 'fullLower', 'fullUpper'] as const).map(
  PLACES.sum,
);

/**
 * What hiding a sum costs beside the sums of one series: over the series of a period it goes first, but for the people
 * of completeness, which go only before the people of a series; over the periods of a quarter these go last of all.
 * Rows and age bands of all series go early; those of a series that dashboards draw only after a second month's.
 */
const COST = {
  period: { row: DEAR * 0.05, other: DEAR * 0.6, completeness: DEAR * 5 },
  series: { row: DEAR * 0.5, other: DEAR * 2, completeness: DEAR * 8 },
  seldom: { row: 0, other: DEAR * 0.3, completeness: DEAR * 4 },
  quarter: { row: 0, other: DEAR * 0.7, completeness: DEAR * 20 },
} as const;

function costOf(kind: keyof typeof COST, place: number, value: number): number {
  const { row, other, completeness } = COST[kind];
  if (COMPLETENESS.includes(place)) return value + completeness;
  return value + (place < PLACES.sum('total') || PLACES.isRow(place) || PLACES.isBand(place) ? row : other);
}

const moved = ({ whole, parts }: Sum, by: number): Sum => ({
  whole: whole + by,
  parts: parts.map((part) => part + by),
});

/** The sum of what is given; null = nothing is. */
function given(values: readonly (number | null)[]): number | null {
  const some = values.filter((value) => value !== null);
  return some.length === 0 ? null : some.reduce((sum, value) => sum + value, 0);
}

/** The sums of several at some places, as figures that stand from `start` on, with what ties them to their parts. */
function sumsOf(
  addends: readonly Addend[],
  kind: keyof typeof COST,
  { places, start }: { readonly places: readonly number[]; readonly start: number },
) {
  const told = new Set(places);
  const figures: Figure[] = [];
  const sums: Sum[] = [];
  for (let place = 0; place < PLACES.count; place += 1) {
    const counted = told.has(place) ? addends.filter((one) => (one.value(place) ?? 0) > 0) : [];
    const value = counted.reduce((sum, one) => sum + (one.value(place) ?? 0), 0);
    const threshold = Math.max(0, ...counted.map((one) => one.threshold(place)));
    figures.push({ value, threshold, cost: costOf(kind, place, value) });
    if (value > 0) sums.push({ whole: start + place, parts: counted.map((one) => one.at(place)) });
  }
  const addend: Addend = {
    at: (place) => start + place,
    value: (place) => (told.has(place) ? given(addends.map((one) => one.value(place))) : null),
    threshold: (place) => figures[place]?.threshold ?? 0,
  };
  return { figures, sums, addend };
}

/** The tables of series that are added up in one period, with their sums. */
export function stackedSeries(tables: readonly PeopleTable[], told: Told, audience: Audience): Stacked {
  const own = tables.map((table) => publicationOf(table, audience));
  const from = (nth: number) => nth * PLACES.count;
  const series = new Map(
    tables.map((table, nth): [string, Addend] => {
      const values = valuesOf(table);
      return [
        table.series,
        {
          at: (place) => from(nth) + place,
          value: (place) => values[place] ?? null,
          threshold: (place) => own[nth]?.figures[place]?.threshold ?? 0,
        },
      ];
    }),
  );
  const added = sumsOf([...series.values()], 'period', { places: told.ofPeriod, start: from(tables.length) });
  return {
    figures: [...own.flatMap(({ figures }) => figures), ...added.figures],
    sums: [...own.flatMap(({ sums }, nth) => sums.map((sum) => moved(sum, from(nth)))), ...added.sums],
    series,
    sum: added.addend,
  };
}

const movedAddend = ({ at, value, threshold }: Addend, by: number): Addend => ({
  at: (place) => at(place) + by,
  value,
  threshold,
});

/** The periods of a quarter with what they come to. */
export function stackedPeriods(periods: readonly Stacked[], told: Told): StackedPeriods {
  const starts = [0];
  for (const { figures } of periods) starts.push((starts.at(-1) ?? 0) + figures.length);
  const from = (nth: number) => starts[nth] ?? 0;
  const names = [...new Set(periods.flatMap(({ series }) => [...series.keys()]))];
  const start = (nth: number) => from(periods.length) + nth * PLACES.count;
  const isSeldom = (name: string) => told.seldom.some((activity) => name.startsWith(`${activity} `));
  const ofSeries = names.map((name, nth) => {
    const addends = periods.flatMap(({ series }, period) => {
      const own = series.get(name);
      return own ? [movedAddend(own, from(period))] : [];
    });
    return sumsOf(addends, isSeldom(name) ? 'seldom' : 'series', {
      places: told.ofSeries,
      start: start(nth),
    });
  });
  const sums = periods.map(({ sum }, period) => movedAddend(sum, from(period)));
  const all = sumsOf(sums, 'quarter', { places: told.ofQuarter, start: start(names.length) });
  const overPeriods = [...ofSeries, all].flatMap((one) => one.sums);
  return {
    figures: [...periods, ...ofSeries, all].flatMap(({ figures }) => figures),
    sums: [
      ...periods.flatMap(({ sums: own }, nth) => own.map((sum) => moved(sum, from(nth)))),
      ...overPeriods,
    ],
    from,
    series: new Map(names.map((name, nth) => [name, (ofSeries[nth] ?? all).addend])),
    sum: all.addend,
    overPeriods,
  };
}
