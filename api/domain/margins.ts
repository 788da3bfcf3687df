import type { Cells } from './cells.js';
import { AGE_BANDS, type AgeBand, DISABILITIES, type Disability, SEXES, type Sex } from './codes.js';
import { COUNTED_BANDS, COUNTED_SEXES, entered, people, type Reading, rows, sumOf } from './cuts.js';

/** People, and of whom with, without and unknown disability. `null` = no cell of it is given. */
export type Margin = Readonly<Record<Disability, number | null>>;

/** The live margins of the grid: what its sex × age cells add up to. Stated margins are not read, `X` is in no total. */
export interface Margins {
  readonly bySex: Readonly<Record<Exclude<Sex, '_T'>, Margin>>;
  readonly byAgeBand: Readonly<Record<Exclude<AgeBand, '_T'>, Margin>>;
  readonly total: Margin;
}

/**
 * Row and column totals of the cells that name both a sex and an age band. Nothing entered gives `null`, a 0 stays 0.
 * @source docs/methodology.md#totals
 */
export function margins(cells: Cells): Margins {
  const readings = DISABILITIES.map((code): [Disability, Reading] => [
    code,
    code === '_T' ? people(cells, 'not_stated') : entered(cells, code),
  ]);
  const margin = (sexes: readonly Sex[], bands: readonly AgeBand[]): Margin =>
    record(readings, (reading) => sumOf(rows(reading, sexes, bands)));
  const sexes = SEXES.filter((sex) => sex !== '_T');
  const bands = AGE_BANDS.filter((band) => band !== '_T');
  return {
    bySex: record(
      sexes.map((sex) => [sex, sex]),
      (sex) => margin([sex], COUNTED_BANDS),
    ),
    byAgeBand: record(
      bands.map((band) => [band, band]),
      (band) => margin(COUNTED_SEXES, [band]),
    ),
    total: margin(COUNTED_SEXES, COUNTED_BANDS),
  };
}

function record<K extends string, T, V>(
  pairs: readonly (readonly [K, T])[],
  value: (of: T) => V,
): Record<K, V> {
  return Object.fromEntries(pairs.map(([key, of]) => [key, value(of)])) as Record<K, V>;
}
