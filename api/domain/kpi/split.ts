import type { Sex } from '../codes.js';
import { KNOWN_BANDS } from '../cuts.js';
import { bandPlace, type PeopleRows, rowPlace } from '../people-rows.js';
import type { Dimension } from './definition.js';
import type { PeopleRow } from './facts.js';
import type { Keys } from './formula.js';
import type { PeopleSums } from './people-sums.js';

/** The people of a row in one group of it. `_U` holds everyone who is not known to be in another. */
export interface Piece {
  readonly keys: Keys;
  readonly people: number;
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

function bySexAge(rows: PeopleRows, sums: PeopleSums, people: number): Piece[] {
  const known = bySex(sums, people).flatMap(({ keys, people: ofSex }) => {
    const sex = keys.sex as Sex;
    const pieces = KNOWN_BANDS.flatMap((ageBand) => {
      const counted = rows[rowPlace(sex, ageBand)] ?? null;
      return counted === null ? [] : [{ keys: { sex, ageBand }, people: counted }];
    });
    return withRest(pieces, { sex, ageBand: '_U' }, ofSex);
  });
  return known;
}

/**
 * The people of a row cut by sex, by age band, by both, or by disability: the pieces add up to the row's total.
 * `X` is in no total, so in no piece. All are exact, entry by entry; who is not known to be in a group is in `_U`.
 * @source docs/methodology.md#kpi-10
 */
export function pieces({ rows, sums }: PeopleRow, by: readonly Dimension[]): Piece[] {
  const people = sums.total;
  if (people === null) return [];
  const cut = by.filter((code) => code === 'sex' || code === 'ageBand' || code === 'disability').join();
  if (cut === 'sex') return bySex(sums, people);
  if (cut === 'ageBand') {
    const ages = present(
      'ageBand',
      KNOWN_BANDS.map((age) => [age, rows[bandPlace(age)] ?? null] as const),
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
  return cut === '' ? [{ keys: {}, people }] : bySexAge(rows, sums, people);
}
