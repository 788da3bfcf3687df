/** What a free text may hold that must not be kept; `digits` are only suspicious. */
export type ContactData = 'email' | 'phone' | 'coordinates' | 'digits';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const PHONES = [
  /(?:\+|\b00)\d(?:[\s().\-/]{0,2}\d){6,14}/,
  /(?<![\w\-./])\(?0\d{1,4}\)?[\s.\-/]{1,2}\d{2,4}(?:[\s.\-/]?\d{2,4}){1,3}(?!\d)/,
  /(?:\btel|\bphone|\bmobile|\bwhatsapp|\btél|هاتف|تلفون)[^\d\n]{0,12}\d(?:[\s().\-/]{0,2}\d){5,14}/i,
];
const COORDINATES = [
  /(?<![\d.])-?\d{1,3}[.,]\d{4,}\s*°?\s*[NSEW]?\s*[,;/\s]\s*[NSEW]?\s*-?\d{1,3}[.,]\d{3,}/i,
  /(?<![\d.])-?\d{1,3}[.,]\d{3,}\s*°?\s*[NSEW]?\s*[,;/\s]\s*[NSEW]?\s*-?\d{1,3}[.,]\d{4,}/i,
  /(?<![\d.])\d{1,3}[.,]\d+\s*°?\s*[NSEW]\b/,
  /\b[NSEW]\s?\d{1,3}[.,]\d{2,}/,
  /\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]/,
  /\b\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z][A-HJ-NP-V]\s?(?:\d{10}|\d{8}|\d{6}|\d{4}|\d{2,5}\s\d{2,5})\b/,
  /\b\d{1,2}\s?[C-HJ-NP-X]\s+\d{6}(?:[.,]\d+)?\s+\d{6,7}\b/,
  /\bgeo:|maps\.(?:google|app\.goo)|google\.[a-z.]+\/maps|goo\.gl\/maps|openstreetmap\.org/i,
];
/** Dates and months, which are no telephone numbers. */
const DATES = /\b(?:(?:19|20)\d{2}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})\b/g;
/** Seven digits in a row, not the tail of a p-code; or nine and more in groups, which a date is not. */
const DIGITS = [
  /(?<![a-z\d])\d{7,}/i,
  /(?<![\d.,])\d{1,4}(?:[ \-/]\d{2,4}){3,}(?![\d.,])/,
  /\d{1,3}[.,]\d{3}\s*[,;]\s*\d{1,3}[.,]\d{3}\b/,
];

/**
 * What of a person or a place a free text gives away, the worst first; `null` = nothing found. Arabic-Indic and Persian
 * digits are read as digits. It screens, it does not prove: names cannot be found this way.
 * @source docs/methodology.md#validation
 */
export function contactDataIn(text: string): ContactData | null {
  const plain = latinDigits(text).slice(0, 10_000);
  if (EMAIL.test(plain)) return 'email';
  if (COORDINATES.some((pattern) => pattern.test(plain))) return 'coordinates';
  const undated = plain.replace(DATES, ' ');
  if (PHONES.some((pattern) => pattern.test(undated))) return 'phone';
  return DIGITS.some((pattern) => pattern.test(undated)) ? 'digits' : null;
}

/** A text with ٠–٩ and ۰–۹ written as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
