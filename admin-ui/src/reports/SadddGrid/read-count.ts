import { latinDigits } from '../../../../api/domain/contact-data.js';
import type { Locale } from '../../i18n/locale';

/** What separates thousands besides spaces. A comma is a decimal sign in French, so it is none there; a point is never one. */
const SEPARATORS: Readonly<Record<Locale, string>> = { en: ",'’", fr: "'’", ar: ',٬' };
const SPACES = '\\u0020\\u00a0\\u2009\\u202f';
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The count that a person typed or pasted: Latin, Arabic-Indic or Persian digits, with the thousands separators of the
 * language or spaces.
 * @returns a whole number ≥ 0; null: blank; undefined: no count, and left as it was typed
 */
export function readCount(text: string, locale: Locale): number | null | undefined {
  const plain = latinDigits(text).replace(INVISIBLE, '').trim();
  if (plain === '') return null;
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  const grouped = new RegExp(`^\\d{1,3}(?:([${SPACES}${SEPARATORS[locale]}])\\d{3})(?:\\1\\d{3})*$`);
  return grouped.test(plain) ? Number(plain.replace(/\D/g, '')) : undefined;
}

/** A count as a cell keeps it: plain Latin digits where it is one, else what was typed. */
export function tidyCount(text: string, locale: Locale): string {
  const count = readCount(text, locale);
  if (count === undefined) return text;
  return count === null ? '' : String(count);
}
