import { AGE_BANDS, type AgeBand, DISABILITIES, type Disability, SEXES, type Sex } from './codes.js';

/** One cell of an entry: how many people of this sex, age band and disability. `value` is an integer ≥ 0. */
export interface Count {
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly disability: Disability;
  readonly value: number;
}

/**
 * The cells of an entry at fixed positions, layout `cells@1` = sex × age band × disability, 120 positions.
 * `null` = not collected (absent, which is not 0).
 * @source docs/methodology.md#cells
 */
export type Cells = readonly (number | null)[];

/**
 * The sex × age rows in which every entry is asked for people, in this order: by the form, the template and the tally.
 * @source docs/methodology.md#cells
 */
export const ENTRY_ROWS = [
  { sex: 'F', ageBand: 'Y18T59' },
  { sex: 'F', ageBand: 'Y60' },
  { sex: 'F', ageBand: 'Y0T17' },
  { sex: 'M', ageBand: 'Y18T59' },
  { sex: 'M', ageBand: 'Y60' },
  { sex: 'M', ageBand: 'Y0T17' },
  { sex: 'F', ageBand: '_U' },
  { sex: 'M', ageBand: '_U' },
  { sex: '_U', ageBand: '_U' },
] as const satisfies readonly Pick<Count, 'sex' | 'ageBand'>[];

/** How many positions the layout has. */
export const CELL_COUNT = SEXES.length * AGE_BANDS.length * DISABILITIES.length;

const offsets = <Code extends string>(codes: readonly Code[], width: number) =>
  Object.fromEntries(codes.map((code, index) => [code, index * width])) as Record<Code, number>;
const OF_DISABILITY = offsets(DISABILITIES, 1);
const OF_AGE_BAND = offsets(AGE_BANDS, DISABILITIES.length);
const OF_SEX = offsets(SEXES, AGE_BANDS.length * DISABILITIES.length);

/** The position, 0–119, of a cell in the layout `cells@1`. */
export function position(sex: Sex, ageBand: AgeBand, disability: Disability): number {
  return OF_SEX[sex] + OF_AGE_BAND[ageBand] + OF_DISABILITY[disability];
}

const POSITIONS = SEXES.flatMap((sex) =>
  AGE_BANDS.flatMap((ageBand) => DISABILITIES.map((disability) => ({ sex, ageBand, disability }))),
);

/** The codes of a position; the inverse of `position`. */
export function codesAt(index: number): Pick<Count, 'sex' | 'ageBand' | 'disability'> {
  const codes = POSITIONS[index];
  if (!codes) throw new RangeError(`no cell at position ${index}`);
  return codes;
}

/** An entry's cells from its counts; positions that no count names stay `null`. */
export function toCells(counts: readonly Count[]): (number | null)[] {
  const cells: (number | null)[] = new Array(CELL_COUNT).fill(null);
  for (const count of counts) cells[position(count.sex, count.ageBand, count.disability)] = count.value;
  return cells;
}

/**
 * The counts of an entry's cells, in the order of the layout, each with its measure; absent cells are left out, zeros
 * stay. A report of many cells passes through here at every read.
 */
export function toCounts(cells: Cells): (Count & { readonly measure: 'people' })[] {
  const counts: (Count & { readonly measure: 'people' })[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    if (value === null) continue;
    const { sex, ageBand, disability } = codesAt(index);
    counts.push({ measure: 'people', sex, ageBand, disability, value });
  }
  return counts;
}

/** Adds tables cell by cell. A position that is absent everywhere stays `null`: the sum of nothing is not 0. */
export function addCells(...tables: readonly Cells[]): (number | null)[] {
  return POSITIONS.map((_, index) => {
    const present = tables.map((table) => table[index] ?? null).filter((value) => value !== null);
    return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
  });
}
