import type { NationalWords } from '../../../api/domain/national/national-words.js';
import { LOCALES } from '../i18n/locale';
import type { NationalCriterion } from './queries';

/** A criterion as it is typed. */
export interface NationalForm {
  readonly family: string;
  readonly under: 'recommendation' | 'heading';
  readonly recommendationCode: string;
  readonly heading: NationalWords;
  readonly text: NationalWords;
  readonly help: NationalWords;
  readonly notApplicableWhen: NationalWords;
  readonly rung: number;
  readonly from: string;
  /** empty: it goes on */
  readonly until: string;
}

/** A new one, asked from the year that runs. */
export function blankForm(family: string, today: string): NationalForm {
  return {
    family,
    under: 'recommendation',
    recommendationCode: '',
    heading: {},
    text: {},
    help: {},
    notApplicableWhen: {},
    rung: 1,
    from: today.slice(0, 4),
    until: '',
  };
}

export function toForm(one: NationalCriterion): NationalForm {
  const { family, recommendationCode, heading, text, help, notApplicableWhen, rung, from, until } = one;
  return {
    family,
    under: heading ? 'heading' : 'recommendation',
    recommendationCode: recommendationCode ?? '',
    heading: heading ?? {},
    text,
    help: help ?? {},
    notApplicableWhen: notApplicableWhen ?? {},
    rung,
    from,
    until: until ?? '',
  };
}

/** What is sent: languages left blank are not written, a text in none is none. */
export function toBody({ under, recommendationCode, heading, ...form }: NationalForm) {
  const isUnder = under === 'recommendation';
  return {
    ...form,
    recommendationCode: isUnder ? recommendationCode || null : null,
    heading: isUnder ? null : written(heading),
    text: written(form.text) ?? {},
    help: written(form.help),
    notApplicableWhen: written(form.notApplicableWhen),
    until: form.until || null,
  };
}

function written(words: NationalWords): NationalWords | null {
  const given = LOCALES.flatMap((one) => (words[one]?.trim() ? [[one, words[one].trim()] as const] : []));
  return given.length > 0 ? Object.fromEntries(given) : null;
}

/** The years around one, each with its quarters; a period that lies outside stays among them. */
export function roundsAround(today: string, kept: readonly string[]): string[] {
  const year = Number(today.slice(0, 4));
  const years = [-1, 0, 1, 2, 3].map((plus) => String(year + plus));
  const all = years.flatMap((one) => [one, ...[1, 2, 3, 4].map((quarter) => `${one}-Q${quarter}`)]);
  return [...new Set([...kept.filter(Boolean), ...all])].sort();
}
