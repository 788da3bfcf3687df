import { CELL_COUNT, type Cells, codesAt, position } from './cells.js';
import { type Activity, DISABILITIES } from './codes.js';
import { COUNTED_BANDS, COUNTED_SEXES } from './cuts.js';
import { type Audience, suppressCells, THRESHOLDS, thresholdOf } from './disclosure.js';

const ROW = DISABILITIES.length;
const TOTAL = DISABILITIES.indexOf('_T');

/** A table as an audience may see it, in people. */
export interface GuardedCells {
  /** `null` = not collected, or suppressed where `suppressed` says so */
  readonly cells: Cells;
  /** the positions that were taken away */
  readonly suppressed: readonly number[];
  /** false: the total and the sums by sex would give a hidden row back */
  readonly totalStands: boolean;
  /** false: the number with disability would give a hidden cell back */
  readonly disabilityStands: boolean;
}

const remembered = new Map<string, readonly number[]>();

/**
 * The smallest count above 0 that the gate lets through at each position; 0 = any, Infinity = none. Asked of
 * `suppressCells` itself, once per activity and audience, so that there is one gate.
 */
export function cellThresholds(activity: Activity, audience: Audience): readonly number[] {
  const key = `${activity} ${audience}`;
  const known = remembered.get(key) ?? probe(activity, audience);
  remembered.set(key, known);
  return known;
}

function probe(activity: Activity, audience: Audience): number[] {
  const { sensitive, plain } = THRESHOLDS[audience];
  const thresholds: number[] = new Array(CELL_COUNT).fill(Number.POSITIVE_INFINITY);
  for (let count = Math.max(sensitive, plain, 1); count > 0; count -= 1) {
    const table = { activity, cells: thresholds.map(() => ({ value: count })) };
    for (const [position, { value }] of suppressCells(table, audience).cells.entries())
      if (value !== null) thresholds[position] = count === 1 ? 0 : count;
  }
  return thresholds;
}

/**
 * The gate with what must go beside it: of a row (one sex and age band) with a suppressed disability cell the whole
 * split goes, zeros excepted, so that neither the row's total nor the table's gives it back. Where a hidden row would
 * itself be a small count, the sums over rows do not stand either. A stated margin that is the sum of its rows goes with
 * any of them.
 * @param counts layout `cells@1`, in people
 * @source docs/methodology.md#disclosure
 */
export function guardedCells(counts: Cells, activity: Activity, audience: Audience): GuardedCells {
  const thresholds = cellThresholds(activity, audience);
  const plain = thresholdOf('people', audience);
  const isSmall = (position: number) => {
    const count = counts[position] ?? null;
    const threshold = thresholds[position] ?? 0;
    return count !== null && count < threshold && (count > 0 || threshold === Number.POSITIVE_INFINITY);
  };
  const cells = [...counts];
  const suppressed: number[] = [];
  let [totalStands, disabilityStands] = [true, true];
  for (let start = 0; start < counts.length; start += ROW) {
    const split = splitToHide(counts, start, isSmall);
    const hidesTotal = isSmall(start + TOTAL);
    if (hidesTotal || isSmallRow(counts, split, plain)) totalStands = false;
    if (split.length > 0) disabilityStands = false;
    suppressed.push(...split, ...(hidesTotal ? [start + TOTAL] : []));
  }
  suppressed.push(...marginsToHide(counts, new Set(suppressed)));
  for (const position of suppressed) cells[position] = null;
  return { cells, suppressed, totalStands, disabilityStands };
}

/** Of a row with a small disability cell, the positions of its split that hold somebody, or that are small themselves. */
function splitToHide(counts: Cells, start: number, isSmall: (position: number) => boolean): number[] {
  const split = [start, start + 1, start + 2];
  if (!split.some(isSmall)) return [];
  return split.filter((position) => (counts[position] ?? 0) > 0 || isSmall(position));
}

function isSmallRow(counts: Cells, hidden: readonly number[], threshold: number): boolean {
  const people = hidden.reduce((sum, position) => sum + (counts[position] ?? 0), 0);
  return people > 0 && people < threshold;
}

/** The rows that each stated margin is the sum of, by the margin's position. */
const ROWS_OF_MARGIN = new Map(
  Array.from({ length: CELL_COUNT }, (_, at) => ({ at, ...codesAt(at) }))
    .filter(({ sex, ageBand }) => sex === '_T' || ageBand === '_T')
    .map(({ at, sex, ageBand, disability }) => {
      const sexes = sex === '_T' ? COUNTED_SEXES : [sex];
      const bands = ageBand === '_T' ? COUNTED_BANDS : [ageBand];
      return [at, sexes.flatMap((one) => bands.map((band) => position(one, band, disability)))] as const;
    }),
);

/** The margins that would give a hidden row back: those that add up exactly. Others come from entries without rows. */
function marginsToHide(counts: Cells, hidden: ReadonlySet<number>): number[] {
  if (hidden.size === 0) return [];
  return [...ROWS_OF_MARGIN].flatMap(([margin, rows]) => {
    const adds = rows.reduce((sum, row) => sum + (counts[row] ?? 0), 0) === counts[margin];
    return adds && !hidden.has(margin) && rows.some((row) => hidden.has(row)) ? [margin] : [];
  });
}
