import type { Audience } from '../audiences.js';
import { CELL_COUNT, type Cells, codesAt } from '../cells.js';
import type { Activity } from '../codes.js';
import { KNOWN_BANDS } from '../cuts.js';
import { cellThresholds, subjectOfActivity, thresholdOf } from '../disclosure.js';
import type { Subject } from '../kpi/definition.js';
import type { PeopleSums } from '../kpi/people-sums.js';
import { bandPlace, type PeopleRows, rowPlace } from '../people-rows.js';
import { DEAR } from './complement.js';
import { OF_DISABILITY, PLACES, type Rest, SUM_NAMES, WAYS_TO_ADD } from './people-places.js';
import type { Figure, Publication, Sum } from './publication.js';

/** The people of one series (activity, beneficiary type, stage) in one period. */
export interface PeopleTable {
  readonly activity: Activity;
  /** which series, its activity first: the same words in every period */
  readonly series: string;
  /** layout `cells@1` */
  readonly cells: Cells;
  readonly rows: PeopleRows;
  readonly sums: PeopleSums;
}

/** What is hidden last: sums of the whole table cost more than sums of a part of it, those more than cells. */
const COST = {
  cell: 0,
  row: 1e5,
  margin: 2e5,
  band: 3e5,
  apart: 5e5,
  sum: DEAR,
  total: 10 * DEAR,
} as const;

/** Told of a series alone only where a KPI is cut by activity. */
const SELDOM_TOLD: readonly number[] = (['knownSex', 'fullLower', 'fullUpper'] as const).map(PLACES.sum);

/** What the sums of a table leave of one another: nobody publishes it, and anybody can compute it. `null` = nothing to leave of. */
export function restsOf({ rows, sums }: Pick<PeopleTable, 'rows' | 'sums'>): Record<Rest, number | null> {
  const rest = (whole: number | null, ...parts: readonly (number | null | undefined)[]) =>
    whole === null ? null : Math.max(0, whole - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
  const inRows = (sex: 'F' | 'M') => KNOWN_BANDS.map((age) => rows[rowPlace(sex, age)]);
  return {
    sex: rest(sums.total, sums.female, sums.male),
    age: rest(sums.total, sums.knownSexAge),
    band: rest(sums.total, ...KNOWN_BANDS.map((age) => rows[bandPlace(age)])),
    femaleAge: rest(sums.female, ...inRows('F')),
    maleAge: rest(sums.male, ...inRows('M')),
    disability: rest(sums.total, sums.with, sums.without),
    full: rest(sums.knownSexAge, sums.fullLower),
    unasked: sums.withAsked === null ? null : rest(sums.with, sums.withAsked),
  };
}

/** The numbers of a table at all its places; `null` = not collected, or nothing to speak of. */
export function valuesOf({ cells, rows, sums }: PeopleTable): (number | null)[] {
  const values: (number | null)[] = [...cells];
  for (const name of SUM_NAMES) values[PLACES.sum(name)] = sums[name];
  for (const [nth, people] of rows.entries()) values[PLACES.rows + nth] = people;
  for (const [name, people] of Object.entries(restsOf({ rows, sums })))
    values[PLACES.rest(name as Rest)] = people;
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
  if (SELDOM_TOLD.includes(place)) return value + COST.apart;
  return value + (place === PLACES.sum('total') ? COST.total : COST.sum);
}

/** What tells of somebody's disability: how many were asked does not. */
const TELLING_OF_DISABILITY = new Set([
  ...OF_DISABILITY.filter((name) => name !== 'asked').map(PLACES.sum),
  PLACES.rest('disability'),
  PLACES.rest('full'),
  PLACES.rest('unasked'),
]);

function subjectsOf(activity: Activity): (place: number) => Subject {
  const own = subjectOfActivity(activity);
  const ofDisability = own === 'people' ? 'disability' : own;
  return (place) => (TELLING_OF_DISABILITY.has(place) ? ofDisability : own);
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
  return { figures, sums: sumsThatHold(values, figures) };
}

function sumsThatHold(values: readonly (number | null)[], figures: readonly Figure[]): Sum[] {
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
  return [...sums.values()];
}
