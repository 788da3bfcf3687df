import type { Fault } from './domain-error.js';
import { listOf, record, type Shape, where } from './shape.js';

const isAbsent = (value: unknown) => value === undefined || value === null;
const isFigure = (value: unknown) => typeof value === 'number';
const FIGURE = 'a number; leave out what was not asked';

/** Whether a code is known, and a figure a count, is for the rules V01 and V02 to say; these keep them readable. */
const code = where('a code', (value) => isAbsent(value) || (typeof value === 'string' && value.length <= 40));
const figure = where(FIGURE, isFigure);
const figureOrAbsent = where(FIGURE, (value) => isAbsent(value) || isFigure(value));
const count = record({ value: figure }, { measure: code, sex: code, ageBand: code, disability: code });
const flag = record({ value: figure }, { flag: code });

/**
 * What keeps the figures of an entry from being figures at all: a cell that is no cell, a text where a number stands.
 * Empty = the rules can read them. What is not a number is rule V02, the rest V01.
 * @source docs/methodology.md#validation
 */
export function entryShapeFaults(entry: {
  readonly counts: unknown;
  readonly flags?: unknown;
  readonly statedTotal?: unknown;
  readonly disabilityAskedNumber?: unknown;
}): Fault[] {
  const optional =
    (shape: Shape): Shape =>
    (value, pointer) =>
      isAbsent(value) ? [] : shape(value, pointer);
  const found = [
    ...listOf(count)(entry.counts, '#/counts'),
    ...optional(listOf(flag))(entry.flags, '#/flags'),
    ...figureOrAbsent(entry.statedTotal, '#/statedTotal'),
    ...figureOrAbsent(entry.disabilityAskedNumber, '#/disabilityAskedNumber'),
  ];
  return found.map((one) => ({ ...one, code: one.detail.includes('a number') ? 'V02' : 'V01' }));
}
