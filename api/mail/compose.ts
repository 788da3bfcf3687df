import { LANGUAGES } from '../domain/framework.js';
import type { NoticeKind } from '../domain/notice.js';
import { ar } from './texts/ar.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import type { MailWords } from './texts/words.js';

type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, MailWords>> = { en, fr, ar };
/** Begins a line from the right, whatever its first letters are; keeps an address on it from left to right. */
const [FROM_RIGHT, LEFT_TO_RIGHT, END] = ['\u200f', '\u2066', '\u2069'];

/** What a mail tells of. */
export interface Told {
  readonly kind: NoticeKind;
  readonly dueOn: string | null;
}

export interface Words {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * A mail in plain text: what waits, each thing once, and where to see it. No name, code, title or figure of a country.
 * @param language the person's own; one that is not known is English
 * @param origin the address people type
 */
export function compose(told: readonly Told[], language: string, origin: string): Words {
  const known = LANGUAGES.find((one) => one === language) ?? 'en';
  const { subject, intro, look, stop, direction, said } = WORDS[known];
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' });
  const sentences = told.map(({ kind, dueOn }) =>
    said[kind].replace('{day}', dueOn === null ? '–' : day.format(new Date(dueOn))),
  );
  const lines = [intro, '', ...[...new Set(sentences)].map((one) => `• ${one}`), '', look];
  const link = `${origin}/#/notices`;
  const isRtl = direction === 'rtl';
  const text = [...lines, isRtl ? `${LEFT_TO_RIGHT}${link}${END}` : link, '', stop].map((line) =>
    isRtl && line !== '' ? FROM_RIGHT + line : line,
  );
  return { subject, text: `${text.join('\n')}\n`, language: known };
}
