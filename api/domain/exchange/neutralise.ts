import { isNothing } from './nothing.js';

/**
 * What a spreadsheet would take for a formula, or a reader for something else than the text itself: a leading `=` `+` `-`
 * `@` (also in full width), control characters at the start, spaces at either end. Apostrophes before it do not count.
 */
const TOUCHY = /^'*[=+\-@＝＋－＠\s\p{Cc}]|\s$/u;

/**
 * A text as a cell of a file may hold it: with an apostrophe before it where a spreadsheet would run it as a formula, or
 * where it would be read as something else: its spaces taken off, or `n/a` as nothing. `restore` gives the text back, whatever it is.
 * @source docs/methodology.md#exchange
 */
export function neutralise(text: string): string {
  return isTouchy(text) ? `'${text}` : text;
}

/** The text that was neutralised. An apostrophe that people wrote themselves stays: `'Ayn`. */
export function restore(text: string): string {
  return text.startsWith("'") && isTouchy(text.slice(1)) ? text.slice(1) : text;
}

function isTouchy(text: string): boolean {
  return TOUCHY.test(text) || isNothing(text.replace(/^'+/, ''));
}
