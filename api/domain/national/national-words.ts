import { LANGUAGES, type Language, type Text } from '../framework.js';
import { vagueWord } from '../vague-word.js';

/** A text in the languages of a country: at least one, none of them always there. */
export type NationalWords = Partial<Text>;

/** A text with the language it is in. */
export interface WordsShown {
  readonly words: string;
  readonly language: Language;
}

/**
 * A text in the language asked for; where it is not written in that, in the first of en, fr, ar that there is, which is
 * said beside it.
 * @returns `null` = it is written in none
 * @source docs/methodology.md#national-criteria
 */
export function wordsIn(given: NationalWords, language: string): WordsShown | null {
  const order = [...LANGUAGES].sort((a, b) => Number(b === language) - Number(a === language));
  const found = order.find((one) => given[one]?.trim());
  return found ? { words: given[found] ?? '', language: found } : null;
}

/** What may be wrong with a wording: a warning, never a refusal. `word` is the one that says nothing observable. */
export type WordingHint =
  | { readonly hint: 'vague_word'; readonly language: Language; readonly word: string }
  | { readonly hint: 'several_sentences'; readonly language: Language };

const SENTENCE_END = /[.!?؟]\s+\S/;

/**
 * What to look at again in the wording of a criterion: it should hold one idea that two people would find alike.
 * @source docs/methodology.md#national-criteria
 */
export function wordingHints(text: NationalWords): WordingHint[] {
  const word = text.en ? vagueWord(text.en) : null;
  return [
    ...(word ? [{ hint: 'vague_word', language: 'en', word } as const] : []),
    ...LANGUAGES.filter((language) => SENTENCE_END.test(text[language] ?? '')).map(
      (language) => ({ hint: 'several_sentences', language }) as const,
    ),
  ];
}
