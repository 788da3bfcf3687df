import { plainText } from './plain-text.js';

/** Words that people put where they have nothing to give, in any column. */
const NOTHING = [
  'n/a',
  'na',
  'n.a.',
  'n/d',
  'nd',
  'n.d.',
  's/o',
  'sans objet',
  '-',
  '--',
  '.',
  '...',
  '/',
  'null',
];

/** Words that say a figure is not known or was not asked: nothing is stored, and never 0. */
const NOT_KNOWN = [
  'unknown',
  'not known',
  'not available',
  'not applicable',
  'inconnu',
  'non disponible',
  'غير معروف',
  'غير متوفر',
  'لا ينطبق',
];

/** Words that say the question was not put. */
const NOT_ASKED = [
  'not asked',
  'not collected',
  'non demande',
  'non collecte',
  'لم يسأل',
  'لم يُسأل',
  'غير مجمع',
];

const setOf = (words: readonly string[]) => new Set(words.map(plainText));
const nothing = setOf(NOTHING);
const notKnown = setOf(NOT_KNOWN);
const notAsked = setOf(NOT_ASKED);

/** What a word says that stands in the place of a value; `null` = it is a value. */
export type Absence = 'nothing' | 'not-known' | 'not-asked';

/**
 * Whether a text says that there is no value.
 * @param words the mapping's own words for it, instead of the usual ones
 * @source docs/methodology.md#exchange
 */
export function absenceOf(text: string, words?: ReadonlySet<string>): Absence | null {
  if (text.length > 40) return null;
  const plain = plainText(text);
  if (plain === '' || (words ?? nothing).has(plain)) return 'nothing';
  if (notKnown.has(plain)) return 'not-known';
  return notAsked.has(plain) ? 'not-asked' : null;
}

/** Whether a text would be read as nothing in a column of words. */
export function isNothing(text: string, words?: ReadonlySet<string>): boolean {
  return absenceOf(text, words) === 'nothing';
}

/** The words of a mapping as they are compared. */
export function nothingWords(words: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return words && setOf(words);
}
