import { CELL_COUNT, position } from '../cells.js';
import type { AgeBand, Sex } from '../codes.js';
import { COUNTED_BANDS, COUNTED_SEXES } from '../cuts.js';
import type { Audience } from '../disclosure.js';
import { complement, complementOf } from './complement.js';
import { PLACES, SUM_NAMES, type SumName, splitOf } from './people-places.js';
import { isMixed, type PeopleTable, publicationOf } from './people-table.js';
import { type Stacked, stackedPeriods, stackedSeries } from './stacked.js';

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

/** What is hidden of a quarter: of its periods, in their order, and of what these come to together. */
export interface HiddenQuarter {
  readonly periods: readonly HiddenPeriod[];
  readonly sum: HiddenPeople | null;
}

const ROWS = COUNTED_SEXES.flatMap((sex) => COUNTED_BANDS.map((band) => [sex, band] as const));

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

/** With the rows and age bands whose entries differ in form: they have no number of their own, and go with any of their cells. */
function withMixed(table: PeopleTable, hidden: ReadonlySet<number>): Set<number> {
  const all = new Set(hidden);
  for (const [sex, band] of ROWS) {
    const cells = [position(sex, band, '_T'), ...splitOf([sex, band])];
    if (isMixed(table, PLACES.row(sex, band)) && cells.some((cell) => hidden.has(cell)))
      all.add(PLACES.row(sex, band));
  }
  for (const [sex, band] of ROWS)
    if (isMixed(table, PLACES.band(band)) && all.has(PLACES.row(sex, band))) all.add(PLACES.band(band));
  return all;
}

/** Of a sum: what is not told by a number of its own is hidden with any of what is added up. */
function ofSum(
  { sumAt }: Stacked,
  hidden: ReadonlySet<number>,
  addends: readonly ReadonlySet<number>[],
): Set<number> {
  const untold = addends.flatMap((one) => [...one]).filter((place) => sumAt(place) === null);
  return new Set([...hidden, ...untold]);
}

/** The hidden ones among so many figures from a place on, counted from there. */
function within(hidden: ReadonlySet<number>, from: number, length: number): Set<number> {
  return new Set([...hidden].filter((one) => one >= from && one < from + length).map((one) => one - from));
}

/** So many more counts of its periods are worth the sums of a quarter; otherwise these go with the sums of its periods. */
const WORTH_A_QUARTER = 30;

/** The sums of a quarter stand where, with some more of its periods hidden, they give nothing away. */
function decided(periods: readonly Stacked[], places: readonly number[]) {
  const quarter = stackedPeriods(periods, places);
  const already = new Set<number>();
  const lost = new Set<number>();
  for (const [nth, period] of periods.entries()) {
    const sums = period.figures.length - PLACES.count;
    for (const one of complement(period)) {
      already.add(quarter.from(nth) + one);
      if (one >= sums) lost.add(one - sums);
    }
  }
  if (!places.some((place) => lost.has(place))) return { quarter, hidden: already };
  const start = quarter.from(periods.length);
  const otherwise = () => new Set([...already, ...[...lost].map((place) => start + place)]);
  return { quarter, hidden: complementOf(quarter, already, WORTH_A_QUARTER) ?? otherwise() };
}

/**
 * What of the people of a quarter an audience is not shown: small counts, and beside them what would give them back by
 * any sum that holds in a series' table, over the series that KPIs add up, or over the periods of the quarter. Whoever
 * shows a figure of these people asks here, so that two answers laid side by side hide the same.
 * @param periods of each period, months and the quarter itself, the series that are added up
 * @param told the places where their sums are told: of a period, and of the quarter
 * @source docs/methodology.md#disclosure
 */
export function hiddenPeople(
  periods: readonly (readonly PeopleTable[])[],
  told: { readonly ofPeriod: readonly number[]; readonly ofQuarter: readonly number[] },
  audience: Audience,
): HiddenQuarter {
  const stacks = periods.map((tables) => stackedSeries(tables, told.ofPeriod, audience));
  const { quarter, hidden } = decided(stacks, told.ofQuarter);
  const ofPeriods = stacks.map((stack, nth) => {
    const found = within(hidden, quarter.from(nth), stack.figures.length);
    const tables = periods[nth] ?? [];
    const own = tables.map((table, at) => withMixed(table, within(found, stack.from(at), PLACES.count)));
    return { own, sum: ofSum(stack, within(found, stack.from(tables.length), PLACES.count), own) };
  });
  const sums = ofPeriods.map(({ sum }) => sum);
  return {
    periods: ofPeriods.map(({ own, sum }) => ({ tables: own.map(toldOf), sum: toldOf(sum) })),
    sum: toldOf(ofSum(quarter, within(hidden, quarter.from(periods.length), PLACES.count), sums)),
  };
}

/** What of a table is hidden that no KPI adds up with another: the table alone decides. */
export function hiddenAlone(table: PeopleTable, audience: Audience): HiddenPeople | null {
  if (table.activity === 'SAFEGUARDING') return toldOf(EVERYTHING);
  return toldOf(withMixed(table, complement(publicationOf(table, audience))));
}
