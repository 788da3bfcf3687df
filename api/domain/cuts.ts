import { type Cells, position } from './cells.js';
import type { AgeBand, Disability, DisabilityAsked, Sex } from './codes.js';

/** The sexes that add up to a total. `X` stands outside every total: an "of whom" figure of one ADM1 row. */
export const COUNTED_SEXES = ['F', 'M', '_U'] as const;
/** Female and male: the known sexes of completeness and parity. */
export const KNOWN_SEXES = ['F', 'M'] as const;
/** The known age bands. `Y18` (18 and over) is one of them. */
export const KNOWN_BANDS = ['Y0T17', 'Y18T59', 'Y60', 'Y18'] as const;
/** The age bands that add up to a total: the known ones and "asked but unknown". */
export const COUNTED_BANDS = [...KNOWN_BANDS, '_U'] as const;

/** One figure of each sex × age row of a table; `_T` asks for a stated margin. `null` = not given. */
export type Reading = (sex: Sex, ageBand: AgeBand) => number | null;

/** The written name of a cell, `F,Y18T59,with`, as pointers and comments use it. */
export function cellKey(sex: Sex, ageBand: AgeBand, disability: Disability): string {
  return `${sex},${ageBand},${disability}`;
}

/** The value of one cell; `null` = not given, which is not 0. */
export function cellAt(cells: Cells, sex: Sex, ageBand: AgeBand, disability: Disability): number | null {
  return cells[position(sex, ageBand, disability)] ?? null;
}

/** The sum of the figures that are given. The sum of nothing is `null`, a given 0 stays 0. */
export function sumOf(figures: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const figure of figures) if (figure !== null) sum = (sum ?? 0) + figure;
  return sum;
}

/** The same reading, each of its rows worked out once: for readings that cost more than a look. */
export function once(reading: Reading): Reading {
  const known: (number | null | undefined)[] = [];
  return (sex, ageBand) => {
    const at = position(sex, ageBand, 'with');
    const before = known[at];
    if (before !== undefined) return before;
    const figure = reading(sex, ageBand);
    known[at] = figure;
    return figure;
  };
}

/** Reads the cells of one disability code as they were entered. */
export function entered(cells: Cells, disability: Disability): Reading {
  return (sex, ageBand) => cellAt(cells, sex, ageBand, disability);
}

/**
 * Reads how many people each row holds: its cell with disability `_T`. Where that is absent, with + without + unknown of
 * a sex × age row, but only when everybody was asked or `without` is given (a lone "of whom with" is no row total);
 * of a margin only when `without` is given and no row within it says better.
 * @source docs/methodology.md#cells
 */
export function people(cells: Cells, asked: DisabilityAsked): Reading {
  const reading: Reading = once((sex, ageBand) => {
    const total = cellAt(cells, sex, ageBand, '_T');
    if (total !== null) return total;
    const without = cellAt(cells, sex, ageBand, 'without');
    const isMargin = sex === '_T' || ageBand === '_T';
    const speaks = isMargin ? without !== null && within(reading, sex, ageBand) === null : asked === 'all';
    if (!speaks && (isMargin || without === null)) return null;
    return sumOf([cellAt(cells, sex, ageBand, 'with'), without, cellAt(cells, sex, ageBand, '_U')]);
  });
  return reading;
}

/** What the rows within a margin add up to. */
function within(reading: Reading, sex: Sex, ageBand: AgeBand): number | null {
  if (sex === '_T' && ageBand === '_T') return ofRows(reading);
  return sex === '_T'
    ? sumOfRows(reading, COUNTED_SEXES, [ageBand])
    : sumOfRows(reading, [sex], COUNTED_BANDS);
}

/** The figures of the rows given by sexes × age bands. */
export function rows(reading: Reading, sexes: readonly Sex[], bands: readonly AgeBand[]): (number | null)[] {
  return sexes.flatMap((sex) => bands.map((band) => reading(sex, band)));
}

/** What the rows given by sexes × age bands add up to; `null` when none is given. */
export function sumOfRows(reading: Reading, sexes: readonly Sex[], bands: readonly AgeBand[]): number | null {
  let sum: number | null = null;
  for (const sex of sexes)
    for (const band of bands) {
      const figure = reading(sex, band);
      if (figure !== null) sum = (sum ?? 0) + figure;
    }
  return sum;
}

/** The figure of one sex: its stated margin, else the sum over its age bands; `null` when neither is given. */
export function ofSex(reading: Reading, sex: Sex): number | null {
  return reading(sex, '_T') ?? sumOfRows(reading, [sex], COUNTED_BANDS);
}

/** The figure of one age band: its stated margin, else the sum over the sexes; `null` when neither is given. */
export function ofBand(reading: Reading, band: AgeBand): number | null {
  return reading('_T', band) ?? sumOfRows(reading, COUNTED_SEXES, [band]);
}

/**
 * The figure of the whole table: its stated total, else what its rows add up to. Where some rows are given by sex and
 * others by age only, the larger of the two ways to add is taken: the smaller one misses people.
 */
export function ofTable(reading: Reading): number | null {
  return reading('_T', '_T') ?? ofRows(reading);
}

/** What the rows of a table add up to, its stated total left aside; `null` when no row is given. */
export function ofRows(reading: Reading): number | null {
  const bySex = sumOf(COUNTED_SEXES.map((sex) => ofSex(reading, sex)));
  const byBand = sumOf(COUNTED_BANDS.map((band) => ofBand(reading, band)));
  return bySex === null || byBand === null ? (bySex ?? byBand) : Math.max(bySex, byBand);
}
