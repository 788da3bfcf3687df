import { CELL_COUNT, type Cells, codesAt, position } from '../cells.js';
import type { Activity, AgeBand, Sex } from '../codes.js';
import { COUNTED_BANDS, COUNTED_SEXES } from '../cuts.js';
import { type Audience, cellThresholds, subjectOfActivity, thresholdOf } from '../disclosure.js';
import type { Subject } from '../kpi/definition.js';
import type { PeopleSums } from '../kpi/people-sums.js';
import { inAge, inSexAge } from '../kpi/split.js';
import { complement } from './complement.js';
import { PLACES, SUM_NAMES, type SumName, splitOf, WAYS_TO_ADD } from './people-places.js';
import type { Figure, Publication, Sum } from './publication.js';

/** The people of one series (activity, beneficiary type, stage) in one period. */
export interface PeopleTable {
  readonly activity: Activity;
  /** layout `cells@1` */
  readonly cells: Cells;
  readonly sums: PeopleSums;
}

/** What of a table an audience is not shown. */
export interface HiddenPeople {
  /** positions of cells */
  readonly cells: ReadonlySet<number>;
  readonly sums: ReadonlySet<SumName>;
  /** the people of one sex × age band, however the cells give them */
  readonly row: (sex: Sex, ageBand: AgeBand) => boolean;
  /** the people of an age band */
  readonly band: (ageBand: AgeBand) => boolean;
  readonly isNothing: boolean;
}

/** What is hidden last: sums of the whole table cost more than sums of a part of it, those more than cells. */
const COST = { cell: 0, row: 1e5, margin: 2e5, band: 3e5, sum: 1e6, total: 1e7 } as const;

const DISABILITY_SUMS: readonly SumName[] = [
  'with',
  'without',
  'disabilityUnknown',
  'withAsked',
  'fullLower',
  'fullUpper',
];

/** Whether some entries state a row's people and others its split: what the row comes to depends on who adds it up. */
function mixes(cells: Cells, sex: Sex, band: AgeBand): boolean {
  const stated = cells[position(sex, band, '_T')] ?? null;
  const split = splitOf([sex, band]).map((place) => cells[place] ?? null);
  if (stated === null || split.every((count) => count === null)) return false;
  return stated !== split.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The numbers of a table at all its places; `null` = not collected, or nothing to speak of. */
function valuesOf({ cells, sums }: PeopleTable): (number | null)[] {
  const values: (number | null)[] = [...cells];
  for (const name of SUM_NAMES) values[PLACES.sum(name)] = sums[name];
  for (const band of COUNTED_BANDS) {
    const isMixed = COUNTED_SEXES.some((sex) => mixes(cells, sex, band));
    values[PLACES.band(band)] = isMixed ? null : inAge(cells, band);
    for (const sex of COUNTED_SEXES)
      values[PLACES.row(sex, band)] = mixes(cells, sex, band) ? null : inSexAge(cells, sex, band);
  }
  const rest = (whole: number | null, ...parts: readonly (number | null)[]) =>
    whole === null ? null : Math.max(0, whole - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
  values[PLACES.rest('sex')] = rest(sums.total, sums.female, sums.male);
  values[PLACES.rest('age')] = rest(sums.total, sums.knownSexAge);
  values[PLACES.rest('disability')] = rest(sums.total, sums.with, sums.without);
  values[PLACES.rest('full')] = rest(sums.total, sums.fullLower);
  return values;
}

function costOf(place: number, value: number): number | null {
  if (PLACES.isRest(place)) return null;
  if (place < CELL_COUNT) {
    const { sex, ageBand } = codesAt(place);
    return value + (sex === '_T' || ageBand === '_T' ? COST.margin : COST.cell);
  }
  if (PLACES.isRow(place)) return value + COST.row;
  if (PLACES.isBand(place)) return value + COST.band;
  return value + (place === PLACES.sum('total') ? COST.total : COST.sum);
}

function subjectsOf(activity: Activity): (place: number) => Subject {
  const own = subjectOfActivity(activity);
  const ofDisability = own === 'people' ? 'disability' : own;
  const places = new Set([
    ...DISABILITY_SUMS.map(PLACES.sum),
    PLACES.rest('disability'),
    PLACES.rest('full'),
  ]);
  return (place) => (places.has(place) ? ofDisability : own);
}

/** A table as what is about to be published: its figures, and the sums that hold among them. */
export function publicationOf(table: PeopleTable, audience: Audience): Publication {
  const values = valuesOf(table);
  const ofCells = cellThresholds(table.activity, audience);
  const subjectOf = subjectsOf(table.activity);
  const figures = values.map((value, place): Figure => {
    const threshold = place < CELL_COUNT ? (ofCells[place] ?? 0) : thresholdOf(subjectOf(place), audience);
    return { value: value ?? 0, threshold, cost: costOf(place, value ?? 0) };
  });
  const isGiven = (place: number) => (values[place] ?? null) !== null;
  // A rest that is not small needs no protection, and nobody publishes it: it ties nothing together.
  const isIdle = (place: number) => {
    const { value = 0, threshold = 0 } = figures[place] ?? {};
    return PLACES.isRest(place) && (value === 0 || value >= threshold);
  };
  const sums = new Map<string, Sum>();
  for (const { whole, parts } of WAYS_TO_ADD) {
    if (!isGiven(whole) || !parts.some(isGiven) || parts.some(isIdle)) continue;
    const counted = parts.filter((part) => (values[part] ?? 0) > 0);
    if (values[whole] !== counted.reduce((sum, part) => sum + (values[part] ?? 0), 0)) continue;
    if (values[whole] !== 0) sums.set(`${whole} ${counted.join(' ')}`, { whole, parts: counted });
  }
  return { figures, sums: [...sums.values()] };
}

const NOTHING: HiddenPeople = {
  cells: new Set(),
  sums: new Set(),
  row: () => false,
  band: () => false,
  isNothing: true,
};

/**
 * What of the people of a series and period an audience is not shown: small counts, and beside them what would give
 * them back by any sum that holds in the table. Whoever shows a figure of these people asks here, so that two answers
 * laid side by side hide the same.
 * @source docs/methodology.md#disclosure
 */
export function hiddenPeople(table: PeopleTable, audience: Audience): HiddenPeople {
  if (table.activity === 'SAFEGUARDING') return { ...NOTHING, ...ALL, isNothing: false };
  const hidden = complement(publicationOf(table, audience));
  if (hidden.size === 0) return NOTHING;
  const { cells } = table;
  const row = (sex: Sex, band: AgeBand) => {
    if (!mixes(cells, sex, band)) return hidden.has(PLACES.row(sex, band));
    return [position(sex, band, '_T'), ...splitOf([sex, band])].some((place) => hidden.has(place));
  };
  const band = (one: AgeBand) => {
    if (!COUNTED_SEXES.some((sex) => mixes(cells, sex, one))) return hidden.has(PLACES.band(one));
    return COUNTED_SEXES.some((sex) => row(sex, one));
  };
  return {
    cells: new Set([...hidden].filter((place) => place < CELL_COUNT)),
    sums: new Set(SUM_NAMES.filter((name) => hidden.has(PLACES.sum(name)))),
    row,
    band,
    isNothing: false,
  };
}

const ALL = {
  cells: new Set(Array.from({ length: CELL_COUNT }, (_, place) => place)),
  sums: new Set(SUM_NAMES),
  row: () => true,
  band: () => true,
};
