import { DISABILITIES } from './codes.js';
import type { Shown, ShownTable } from './disclosure.js';

const ROW = DISABILITIES.length;
const TOTAL = DISABILITIES.indexOf('_T');

/** A table whose hidden cells cannot be had by subtracting within a row, and which of its sums may stand beside it. */
export interface GuardedTable extends ShownTable {
  /** false: the total and the sums by sex would give a hidden row back */
  readonly totalStands: boolean;
  /** false: the number with disability would give a hidden cell back */
  readonly disabilityStands: boolean;
}

const sumOf = (counts: readonly (number | null)[]) =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const isHidden = ({ reason }: Shown) => reason === 'suppressed';

/** A zero stays, absent stays; every other count goes. */
const hide = (cell: Shown): Shown => (cell.value ? { value: null, reason: 'suppressed' } : cell);

/**
 * Hides what stands beside a hidden cell in its row (one sex and age band): of a row with a suppressed disability cell
 * the whole split goes, zeros excepted, so that neither the row's total nor the table's gives it back. Where a hidden
 * row would itself be a small count, the sums over rows do not stand either.
 * @param table after `suppressCells`
 * @param before the same cells before it, in people
 * @param plainThreshold the smallest count of people shown to the audience; 0 = any
 * @source docs/methodology.md#disclosure
 */
export function guardRows(
  table: ShownTable,
  before: readonly (number | null)[],
  plainThreshold: number,
): GuardedTable {
  const starts = table.cells.flatMap((_, index) => (index % ROW === 0 ? [index] : []));
  const split = (start: number) => table.cells.slice(start, start + TOTAL);
  const hidden = starts.filter((start) => split(start).some(isHidden));
  const isSmall = (start: number) => {
    const people = sumOf(before.slice(start, start + TOTAL));
    return people > 0 && people < plainThreshold;
  };
  const totals = starts.map((start) => table.cells[start + TOTAL]);
  return {
    activity: table.activity,
    cells: table.cells.map((cell, index) =>
      index % ROW !== TOTAL && hidden.includes(index - (index % ROW)) ? hide(cell) : cell,
    ),
    totalStands: !totals.some((cell) => cell && isHidden(cell)) && !hidden.some(isSmall),
    disabilityStands: hidden.length === 0,
  };
}
