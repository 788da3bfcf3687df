import type { Mapping } from './mapping.js';
import { plainText } from './plain-text.js';

/**
 * The mapping that fits the headings of a file: each required column is there, and it reads more columns than any other
 * that may be used; of two that read as many, the one that misses fewer of its own, then the first.
 * @param on the sheet the headings are of; a mapping of another sheet does not fit. Absent = any
 * @returns null = none fits: a required column is missing from each, or none reads a column
 * @source docs/methodology.md#guess
 */
export function fittingMapping<M extends Mapping>(
  mappings: readonly M[],
  headings: readonly string[],
  on?: string,
): M | null {
  const there = new Set(headings.map(plainText));
  const fitting = mappings.flatMap((mapping) => {
    const { columns, sheet } = mapping;
    const found = columns.filter(({ heading }) => there.has(plainText(heading)));
    const isWhole = columns.every((one) => !one.required || found.includes(one));
    const isElsewhere = on !== undefined && sheet !== undefined && plainText(sheet) !== plainText(on);
    const read = found.filter(({ role }) => role !== 'ignored').length;
    return isWhole && !isElsewhere && read > 0
      ? [{ mapping, read, missed: columns.length - found.length }]
      : [];
  });
  const [best] = fitting.sort((a, b) => b.read - a.read || a.missed - b.missed);
  return best?.mapping ?? null;
}
