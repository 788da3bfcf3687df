import { CELL_COUNT, position } from '../cells.js';
import { AGE_BANDS, type AgeBand, DISABILITIES, SEXES, type Sex } from '../codes.js';
import { COUNTED_BANDS, COUNTED_SEXES, KNOWN_BANDS, KNOWN_SEXES } from '../cuts.js';
import { bandPlace, ROW_COUNT, rowPlace } from '../people-rows.js';
import type { Sum } from './publication.js';

/** The derived sums of a table that tell of disability. */
export const OF_DISABILITY = [
  'with',
  'without',
  'disabilityUnknown',
  'asked',
  'withAsked',
  'fullLower',
  'fullUpper',
] as const;
/** The derived sums of a table that figures are made of. */
export const SUM_NAMES = ['total', 'female', 'male', 'knownSex', 'knownSexAge', ...OF_DISABILITY] as const;
export type SumName = (typeof SUM_NAMES)[number];

const RESTS = ['sex', 'age', 'band', 'femaleAge', 'maleAge', 'disability', 'full', 'unasked'] as const;
/** What sums leave of one another. */
export type Rest = (typeof RESTS)[number];

const ROWS = CELL_COUNT + SUM_NAMES.length;
const FIRST_BAND = ROWS + COUNTED_SEXES.length * COUNTED_BANDS.length;
const OF_RESTS = ROWS + ROW_COUNT;

/** Where the figures of a table of people stand in one list: its 120 cells, its sums, the people of its rows and age bands, the rests that nobody publishes. */
export const PLACES = {
  sum: (name: SumName) => CELL_COUNT + SUM_NAMES.indexOf(name),
  row: (sex: Sex, band: AgeBand) => ROWS + rowPlace(sex, band),
  band: (band: AgeBand) => ROWS + bandPlace(band),
  /** where the rows begin, with the age bands after them */
  rows: ROWS,
  rest: (rest: Rest) => OF_RESTS + RESTS.indexOf(rest),
  isRow: (place: number) => place >= ROWS && place < FIRST_BAND,
  isBand: (place: number) => place >= FIRST_BAND && place < OF_RESTS,
  isRest: (place: number) => place >= OF_RESTS,
  /** how many places there are */
  count: OF_RESTS + RESTS.length,
};

/** A sex and an age band. */
type Row = readonly [Sex, AgeBand];
const SPLIT = ['with', 'without', '_U'] as const;
/** The positions of a row's split: with disability, without, unknown. */
export const splitOf = ([sex, band]: Row) => SPLIT.map((one) => position(sex, band, one));
const COUNTED_ROWS: readonly Row[] = COUNTED_SEXES.flatMap((sex) =>
  COUNTED_BANDS.map((band) => [sex, band] as const),
);

/** A whole out of rows: by their stated people, by their splits, by both where entries differ, by what the rows come to. */
function outOf(whole: number, rows: readonly Row[]): Sum[] {
  const stated = rows.map(([sex, band]) => position(sex, band, '_T'));
  const splits = rows.flatMap(splitOf);
  return [
    { whole, parts: stated },
    { whole, parts: splits },
    { whole, parts: [...stated, ...splits] },
    { whole, parts: rows.map(([sex, band]) => PLACES.row(sex, band)) },
  ];
}

function marginsOfCells(): Sum[] {
  const ofSplits = SEXES.flatMap((sex) =>
    AGE_BANDS.map((band) => ({ whole: position(sex, band, '_T'), parts: splitOf([sex, band]) })),
  );
  const ofAges = SEXES.flatMap((sex) =>
    DISABILITIES.map((one) => ({
      whole: position(sex, '_T', one),
      parts: COUNTED_BANDS.map((band) => position(sex, band, one)),
    })),
  );
  const ofSexes = AGE_BANDS.flatMap((band) =>
    DISABILITIES.map((one) => ({
      whole: position('_T', band, one),
      parts: COUNTED_SEXES.map((sex) => position(sex, band, one)),
    })),
  );
  return [...ofSplits, ...ofAges, ...ofSexes];
}

function sumsOfRows(): Sum[] {
  const { sum, row, band } = PLACES;
  const rows = (sexes: readonly Sex[], bands: readonly AgeBand[]) =>
    COUNTED_ROWS.filter(([sex, age]) => sexes.includes(sex) && bands.includes(age));
  return [
    ...COUNTED_ROWS.flatMap(([sex, age]) => outOf(row(sex, age), [[sex, age]]).slice(0, 3)),
    ...COUNTED_BANDS.flatMap((age) => [
      ...outOf(band(age), rows(COUNTED_SEXES, [age])),
      { whole: band(age), parts: [position('_T', age, '_T')] },
      { whole: band(age), parts: SPLIT.map((one) => position('_T', age, one)) },
    ]),
    ...outOf(sum('total'), COUNTED_ROWS),
    ...outOf(sum('female'), rows(['F'], COUNTED_BANDS)),
    ...outOf(sum('male'), rows(['M'], COUNTED_BANDS)),
    ...outOf(sum('knownSex'), rows(KNOWN_SEXES, COUNTED_BANDS)),
    ...outOf(sum('knownSexAge'), rows(KNOWN_SEXES, KNOWN_BANDS)),
    { whole: sum('total'), parts: COUNTED_BANDS.map(band) },
    {
      whole: sum('fullLower'),
      parts: rows(KNOWN_SEXES, KNOWN_BANDS).flatMap((one) => splitOf(one).slice(0, 2)),
    },
  ];
}

function sumsOfSums(): Sum[] {
  const { sum, rest } = PLACES;
  const everywhere = (...codes: readonly (typeof SPLIT)[number][]) =>
    COUNTED_ROWS.flatMap(([sex, band]) => codes.map((one) => position(sex, band, one)));
  const same = (one: SumName, other: SumName): Sum => ({ whole: sum(one), parts: [sum(other)] });
  const ofCodes = (whole: SumName, code: (typeof SPLIT)[number]): Sum[] => [
    { whole: sum(whole), parts: everywhere(code) },
    { whole: sum(whole), parts: [position('_T', '_T', code)] },
    { whole: sum(whole), parts: COUNTED_SEXES.map((sex) => position(sex, '_T', code)) },
  ];
  return [
    ...ofCodes('with', 'with'),
    ...ofCodes('without', 'without'),
    ...ofCodes('disabilityUnknown', '_U'),
    { whole: sum('asked'), parts: everywhere(...SPLIT) },
    { whole: sum('asked'), parts: [sum('with'), sum('without')] },
    { whole: sum('asked'), parts: [sum('with'), sum('without'), sum('disabilityUnknown')] },
    { whole: sum('total'), parts: [position('_T', '_T', '_T')] },
    { whole: sum('female'), parts: [position('F', '_T', '_T')] },
    { whole: sum('male'), parts: [position('M', '_T', '_T')] },
    { whole: sum('knownSex'), parts: [sum('female'), sum('male')] },
    same('asked', 'total'),
    same('withAsked', 'with'),
    same('knownSex', 'total'),
    same('knownSexAge', 'total'),
    same('knownSexAge', 'knownSex'),
    same('fullUpper', 'fullLower'),
    same('fullUpper', 'knownSexAge'),
    { whole: sum('total'), parts: [sum('female'), sum('male'), rest('sex')] },
    { whole: sum('total'), parts: [sum('knownSexAge'), rest('age')] },
    { whole: sum('total'), parts: [...KNOWN_BANDS.map(PLACES.band), rest('band')] },
    { whole: sum('female'), parts: [...KNOWN_BANDS.map((age) => PLACES.row('F', age)), rest('femaleAge')] },
    { whole: sum('male'), parts: [...KNOWN_BANDS.map((age) => PLACES.row('M', age)), rest('maleAge')] },
    { whole: sum('total'), parts: [sum('with'), sum('without'), rest('disability')] },
    { whole: sum('knownSexAge'), parts: [sum('fullLower'), rest('full')] },
    { whole: sum('with'), parts: [sum('withAsked'), rest('unasked')] },
  ];
}

/**
 * Every way that a reader of the layout could add a table up. Which of them hold depends on how its entries were
 * reported: those that do are what small counts are protected against.
 */
export const WAYS_TO_ADD: readonly Sum[] = [...marginsOfCells(), ...sumsOfRows(), ...sumsOfSums()];
