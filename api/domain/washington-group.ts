import type { Count } from './cells.js';
import type { AgeBand, Disability, Sex } from './codes.js';

/** The six questions of the Washington Group short set, in their published order. */
export const WG_QUESTIONS = [
  'seeing',
  'hearing',
  'walking',
  'remembering',
  'selfCare',
  'communicating',
] as const;
export type WgQuestion = (typeof WG_QUESTIONS)[number];

/** The four answers, and that none was given: refused, or not known. */
export const WG_ANSWERS = ['none', 'some', 'a_lot', 'cannot', 'no_answer'] as const;
export type WgAnswer = (typeof WG_ANSWERS)[number];

/** One person's answers. They are looked at once and kept nowhere. */
export type WgAnswers = Readonly<Record<WgQuestion, WgAnswer>>;

/**
 * With disability: at least one “a lot of difficulty” or “cannot do at all”. Without: all six answered, none of them so.
 * `_U`, not known: an answer is missing and no other decides.
 * @source docs/methodology.md#washington-group
 */
export function disabilityOf(answers: WgAnswers): Exclude<Disability, '_T'> {
  const given = WG_QUESTIONS.map((question) => answers[question]);
  if (given.some((answer) => answer === 'a_lot' || answer === 'cannot')) return 'with';
  return given.includes('no_answer') ? '_U' : 'without';
}

/**
 * The tally with one person more: how many people of each sex and age band are with, without, not known. It says nothing
 * of who answered what. Counts are whole, ≥ 0; a cell that nobody fell into is left out.
 * @source docs/methodology.md#washington-group
 */
export function tallied(
  tally: readonly Count[],
  sex: Sex,
  ageBand: AgeBand,
  disability: Disability,
): readonly Count[] {
  const isOf = (count: Count) =>
    count.sex === sex && count.ageBand === ageBand && count.disability === disability;
  if (!tally.some(isOf)) return [...tally, { sex, ageBand, disability, value: 1 }];
  return tally.map((count) => (isOf(count) ? { ...count, value: count.value + 1 } : count));
}

/**
 * How many people of a tally: of one sex and age band, or of all (`'all'`), of one disability or of any (`_T`). ≥ 0;
 * 0 = nobody of them was asked.
 * @source docs/methodology.md#washington-group
 */
export function peopleIn(
  tally: readonly Count[],
  row: { readonly sex: Sex; readonly ageBand: AgeBand } | 'all',
  disability: Disability,
): number {
  return tally
    .filter((count) => row === 'all' || (count.sex === row.sex && count.ageBand === row.ageBand))
    .filter((count) => disability === '_T' || count.disability === disability)
    .reduce((sum, { value }) => sum + value, 0);
}

/**
 * Whom the question was put to, when a tally stands for an entry: all; but a number of them where more people are counted
 * than were tallied.
 * @param counted people of the entry, ≥ 0; `null` = nobody was counted
 * @source docs/methodology.md#washington-group
 */
export function askedOf(tally: readonly Count[], counted: number | null): 'all' | 'number' {
  return counted === null || counted <= peopleIn(tally, 'all', '_T') ? 'all' : 'number';
}
