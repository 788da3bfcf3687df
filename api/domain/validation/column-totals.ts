import { type Count, toCells } from '../cells.js';
import { DISABILITIES, type Disability } from '../codes.js';
import { COUNTED_SEXES } from '../cuts.js';
import { margins } from '../margins.js';
import { isReadable } from './context.js';

/** What a column of the grid adds up to. */
export interface ColumnTotal {
  /** people of the sex × age cells that hold a count; `null` = no such cell is given */
  readonly sum: number | null;
  /** false where a cell of the column holds what is no count (V01, V02): it is left out, and the sum is not the whole */
  readonly isWhole: boolean;
}

/**
 * The live totals of the grid, column by column, of an entry that may still hold what is no count.
 * @source docs/methodology.md#totals
 */
export function columnTotals(counts: readonly Count[]): Readonly<Record<Disability, ColumnTotal>> {
  const { total } = margins(toCells(counts.filter(isReadable)));
  const odd = counts.filter((one) => isAdded(one) && !isReadable(one)).map(({ disability }) => disability);
  const entries = DISABILITIES.map((code): [Disability, ColumnTotal] => [
    code,
    { sum: total[code], isWhole: !odd.includes(code) },
  ]);
  return Object.fromEntries(entries) as Record<Disability, ColumnTotal>;
}

const isAdded = ({ sex }: Count) => (COUNTED_SEXES as readonly string[]).includes(sex);
