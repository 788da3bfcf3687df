import type { Cells } from './cells.js';
import type { AgeBand, DisabilityAsked, Sex } from './codes.js';
import { COUNTED_BANDS, COUNTED_SEXES, ofBand, people } from './cuts.js';

/**
 * The people of each sex × age row of an entry, and after them those of each age band; of several entries their sums.
 * However an entry gives a row, stated or split by disability, it is people once. `null` = not given.
 * @source docs/methodology.md#rows
 */
export type PeopleRows = readonly (number | null)[];

const BANDS_FROM = COUNTED_SEXES.length * COUNTED_BANDS.length;

/** How many rows and age bands there are. */
export const ROW_COUNT = BANDS_FROM + COUNTED_BANDS.length;

const bandAt = (band: AgeBand) => (COUNTED_BANDS as readonly AgeBand[]).indexOf(band);

/** Where the people of a sex × age row stand. */
export const rowPlace = (sex: Sex, band: AgeBand): number =>
  (COUNTED_SEXES as readonly Sex[]).indexOf(sex) * COUNTED_BANDS.length + bandAt(band);

/** Where the people of an age band stand. */
export const bandPlace = (band: AgeBand): number => BANDS_FROM + bandAt(band);

/** @source docs/methodology.md#rows */
export function peopleRows(cells: Cells, asked: DisabilityAsked): PeopleRows {
  const reading = people(cells, asked);
  const ofRows = COUNTED_SEXES.flatMap((sex) => COUNTED_BANDS.map((band) => reading(sex, band)));
  return [...ofRows, ...COUNTED_BANDS.map((band) => ofBand(reading, band))];
}

/** Adds rows one by one. A row that is given nowhere stays `null`. */
export function addRows(...all: readonly PeopleRows[]): PeopleRows {
  return Array.from({ length: ROW_COUNT }, (_, place) => {
    const given = all.map((rows) => rows[place] ?? null).filter((value) => value !== null);
    return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
  });
}
