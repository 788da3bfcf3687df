import { type Cells, position } from '../cells.js';
import { type AgeBand, DISABILITIES, type Sex } from '../codes.js';
import { COUNTED_SEXES, KNOWN_BANDS } from '../cuts.js';
import type { Dimension } from './definition.js';
import type { PeopleRow } from './facts.js';
import type { Keys } from './formula.js';
import type { PeopleSums } from './people-sums.js';
import { total } from './point.js';

/** The people of a row in one group of it. `_U` holds everyone who is not known to be in another. */
export interface Piece {
  readonly keys: Keys;
  readonly people: number;
}

/** The larger of two counts that both leave people out, never more than there are; `null` where neither was given. */
function atLeast(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** The people of a sex × age row, stated or added up from its split, whichever leaves fewer out; `null` = neither was given. @source docs/methodology.md#kpi-10 */
export function inSexAge(cells: Cells, sex: Sex, age: AgeBand): number | null {
  const crossed = DISABILITIES.filter((code) => code !== '_T').map(
    (code) => cells[position(sex, age, code)] ?? null,
  );
  return atLeast(cells[position(sex, age, '_T')] ?? null, total(crossed));
}

/** The people of an age band, as `inSexAge`. @source docs/methodology.md#kpi-10 */
export function inAge(cells: Cells, age: AgeBand): number | null {
  const bySex = COUNTED_SEXES.map((sex) => inSexAge(cells, sex, age));
  return atLeast(inSexAge(cells, '_T', age), total(bySex));
}

function withRest(pieces: readonly Piece[], rest: Keys, people: number): Piece[] {
  const known = pieces.reduce((sum, piece) => sum + piece.people, 0);
  const unknown = people - known;
  // What is no number stays one: what is hidden of the pieces hides the rest.
  return [...pieces, ...(unknown > 0 || Number.isNaN(unknown) ? [{ keys: rest, people: unknown }] : [])];
}

function present(code: Dimension, groups: readonly (readonly [string, number | null])[]): Piece[] {
  return groups.flatMap(([key, people]) => (people === null ? [] : [{ keys: { [code]: key }, people }]));
}

function bySex({ female, male }: PeopleSums, people: number): Piece[] {
  const known = present('sex', [
    ['F', female],
    ['M', male],
  ]);
  return withRest(known, { sex: '_U' }, people);
}

function bySexAge(cells: Cells, sums: PeopleSums, people: number): Piece[] {
  const known = bySex(sums, people).flatMap(({ keys, people: ofSex }) => {
    const sex = keys.sex as Sex;
    const pieces = KNOWN_BANDS.flatMap((ageBand) => {
      const counted = inSexAge(cells, sex, ageBand);
      return counted === null ? [] : [{ keys: { sex, ageBand }, people: counted }];
    });
    return withRest(pieces, { sex, ageBand: '_U' }, ofSex);
  });
  return known;
}

/**
 * The people of a row cut by sex, by age band, by both, or by disability: the pieces add up to the row's total.
 * `X` is in no total, so in no piece. Sex and disability come from the sums, exact. Age bands come from the cells; where entries of one row gave them in
 * different ways the bands are "at least", and who cannot be told apart is in `_U`.
 * @source docs/methodology.md#kpi-10
 */
export function pieces({ cells, sums }: PeopleRow, by: readonly Dimension[]): Piece[] {
  const people = sums.total;
  if (people === null) return [];
  const cut = by.filter((code) => code === 'sex' || code === 'ageBand' || code === 'disability').join();
  if (cut === 'sex') return bySex(sums, people);
  if (cut === 'ageBand') {
    const ages = present(
      'ageBand',
      KNOWN_BANDS.map((age) => [age, inAge(cells, age)] as const),
    );
    return withRest(ages, { ageBand: '_U' }, people);
  }
  if (cut === 'disability') {
    const known = present('disability', [
      ['with', sums.with],
      ['without', sums.without],
    ]);
    return withRest(known, { disability: '_U' }, people);
  }
  return cut === '' ? [{ keys: {}, people }] : bySexAge(cells, sums, people);
}
