import type { Answer } from '../types';

/** In the order of the buttons and of the keys 1 to 4. */
export const ANSWER_ORDER: readonly Answer[] = ['met', 'partly', 'not_met', 'not_applicable'];

const LETTERS: Readonly<Record<string, Answer>> = { m: 'met', p: 'partly', n: 'not_met' };
const ZEROS = ['0', '٠', '۰'].map((zero) => zero.charCodeAt(0));

/** The answer a key stands for: 1 to 4 in the digits of every keyboard, or m, p, n; null takes an answer back. */
export function answerOfKey(key: string): Answer | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  const letter = LETTERS[key.toLowerCase()];
  if (letter) return letter;
  if (key.length !== 1) return undefined;
  const digits = ZEROS.map((zero) => key.charCodeAt(0) - zero);
  return ANSWER_ORDER[(digits.find((digit) => digit >= 1 && digit <= 4) ?? 0) - 1];
}
