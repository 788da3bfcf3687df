import { type Audience, closerThan } from '../audiences.js';
import { CELL_COUNT } from '../cells.js';
import type { AgeBand, Sex } from '../codes.js';
import { complementOf } from './complement.js';
import { PLACES, SUM_NAMES, type SumName } from './people-places.js';
import { type PeopleTable, publicationOf } from './people-table.js';
import type { Publication, Sum } from './publication.js';
import { type Stacked, type StackedPeriods, stackedPeriods, stackedSeries, type Told } from './stacked.js';

/** What of a table, or of the sum of several, an audience is not shown. */
export interface HiddenPeople {
  /** positions of cells */
  readonly cells: ReadonlySet<number>;
  readonly sums: ReadonlySet<SumName>;
  /** the people of one sex × age band, however the cells give them */
  readonly row: (sex: Sex, ageBand: AgeBand) => boolean;
  /** the people of an age band */
  readonly band: (ageBand: AgeBand) => boolean;
}

/** What is hidden of the series of a period that are added up; `null` = all is shown. */
export interface HiddenPeriod {
  /** in the order of the tables */
  readonly tables: readonly (HiddenPeople | null)[];
  /** of what the tables come to together */
  readonly sum: HiddenPeople | null;
}

/** What is hidden of a quarter: of its periods, in their order, and of what these come to, each series and all together. */
export interface HiddenQuarter {
  readonly periods: readonly HiddenPeriod[];
  readonly series: ReadonlyMap<string, HiddenPeople | null>;
  readonly sum: HiddenPeople | null;
}

/** @param hidden places, rows and age bands among them */
function toldOf(hidden: ReadonlySet<number>): HiddenPeople | null {
  if (hidden.size === 0) return null;
  return {
    cells: new Set([...hidden].filter((place) => place < CELL_COUNT)),
    sums: new Set(SUM_NAMES.filter((name) => hidden.has(PLACES.sum(name)))),
    row: (sex, band) => hidden.has(PLACES.row(sex, band)),
    band: (band) => hidden.has(PLACES.band(band)),
  };
}

const EVERYTHING = new Set(Array.from({ length: PLACES.count }, (_, place) => place));

/** The hidden ones among the figures of a table from a place on. */
function tableAt(hidden: ReadonlySet<number>, from: number): HiddenPeople | null {
  const inside = [...hidden].filter((one) => one >= from && one < from + PLACES.count);
  return toldOf(new Set(inside.map((one) => one - from)));
}

/** So many more counts of its periods are worth the sums of a quarter; otherwise these go with the sums of its periods. */
const WORTH_A_QUARTER = 30;

/** Every sum of which a part is hidden, and every sum of these. */
function lostWith(hidden: ReadonlySet<number>, sums: readonly Sum[]): Set<number> {
  const all = new Set(hidden);
  for (const { whole, parts } of sums) if (parts.some((part) => all.has(part))) all.add(whole);
  return all;
}

const NOTHING: ReadonlySet<number> = new Set();

/** The search for one publication alone, beginning from what is hidden anyway. */
function widened(publication: Publication, already: ReadonlySet<number>): ReadonlySet<number> {
  return complementOf(publication, already, Number.POSITIVE_INFINITY) ?? already;
}

/**
 * What is hidden of periods side by side: each for itself, and as much more that the sums over them stand; where that
 * takes too much, those go of which a period's part is hidden: first of rows, age bands and cells, then all.
 * @param theirs what is hidden from those who see more
 */
function decided(
  periods: readonly Stacked[],
  quarter: StackedPeriods,
  theirs: ReadonlySet<number>,
): ReadonlySet<number> {
  const already = new Set(theirs);
  for (const [nth, period] of periods.entries()) {
    const from = quarter.from(nth);
    const before = [...theirs].map((one) => one - from).filter((one) => one in period.figures);
    for (const one of widened(period, new Set(before))) already.add(from + one);
  }
  const everything = lostWith(already, quarter.overPeriods);
  if (everything.size === already.size) return already;
  const starts = [...quarter.series.values(), quarter.sum].map(({ at }) => at(0));
  const isSum = (place: number) =>
    starts.some((start) => SUM_NAMES.some((name) => place === start + PLACES.sum(name)));
  const finer = new Set([...everything].filter((place) => already.has(place) || !isSum(place)));
  return (
    complementOf(quarter, already, WORTH_A_QUARTER) ??
    complementOf(quarter, finer, WORTH_A_QUARTER) ??
    everything
  );
}

/** A quarter laid out, and the places of what is hidden of it. */
interface Decided {
  readonly stacks: readonly Stacked[];
  readonly quarter: StackedPeriods;
  readonly hidden: ReadonlySet<number>;
}

/** Decided for an audience, beginning from what is decided for the one that sees more: it may be looked at beside it. */
function decidedFor(periods: readonly (readonly PeopleTable[])[], told: Told, audience: Audience): Decided {
  const stacks = periods.map((tables) => stackedSeries(tables, told, audience));
  const quarter = stackedPeriods(stacks, told);
  const closer = closerThan(audience);
  const theirs = closer ? decidedFor(periods, told, closer).hidden : NOTHING;
  return { stacks, quarter, hidden: decided(stacks, quarter, theirs) };
}

/**
 * What of the people of a quarter an audience is not shown: small counts, and beside them what would give them back by
 * any sum that holds in a series' table, over the series that KPIs add up, or over the periods of the quarter. Whoever
 * shows a figure of these people asks here, so that two answers laid side by side hide the same.
 * @param periods of each period, months and the quarter itself, the series that are added up
 * @param told the places where their sums are told
 * @source docs/methodology.md#disclosure
 */
export function hiddenPeople(
  periods: readonly (readonly PeopleTable[])[],
  told: Told,
  audience: Audience,
): HiddenQuarter {
  const { stacks, quarter, hidden } = decidedFor(periods, told, audience);
  return {
    periods: stacks.map(({ series, sum }, nth) => ({
      tables: [...series.values()].map(({ at }) => tableAt(hidden, quarter.from(nth) + at(0))),
      sum: tableAt(hidden, quarter.from(nth) + sum.at(0)),
    })),
    series: new Map([...quarter.series].map(([name, { at }]) => [name, tableAt(hidden, at(0))])),
    sum: tableAt(hidden, quarter.sum.at(0)),
  };
}

/** What of a table is hidden that no KPI adds up with another: the table alone decides. */
export function hiddenAlone(table: PeopleTable, audience: Audience): HiddenPeople | null {
  if (table.activity === 'SAFEGUARDING') return toldOf(EVERYTHING);
  return toldOf(decidedAlone(table, audience));
}

function decidedAlone(table: PeopleTable, audience: Audience): ReadonlySet<number> {
  const closer = closerThan(audience);
  return widened(publicationOf(table, audience), closer ? decidedAlone(table, closer) : NOTHING);
}
