import type { Locale } from '../i18n/locale';
import type { Practice } from './queries';

/** A note as it is typed. */
export interface PracticeForm {
  readonly language: Locale;
  readonly title: string;
  readonly done: string;
  readonly changed: string;
  readonly forWhom: string;
  readonly recommendationCodes: readonly string[];
  /** empty: none */
  readonly link: string;
}

/** A new one, in the language in use; about a recommendation where one came from it. */
export function blankForm(language: Locale, recommendation: string | null): PracticeForm {
  const codes = recommendation ? [recommendation] : [];
  return { language, title: '', done: '', changed: '', forWhom: '', recommendationCodes: codes, link: '' };
}

export function toForm(note: Practice): PracticeForm {
  const { language, title, done, changed, forWhom, recommendationCodes, link } = note;
  return { language, title, done, changed, forWhom, recommendationCodes, link: link ?? '' };
}

/** What is sent: no link is none. */
export function toBody({ link, ...form }: PracticeForm) {
  return { ...form, link: link.trim() || null };
}
