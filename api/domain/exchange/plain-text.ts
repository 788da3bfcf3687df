import { latinDigits } from '../contact-data.js';

const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[‐-―−]/g;

/**
 * A heading or a word of a form for comparison: without accents, vowel signs, byte order mark and the like; single
 * spaces, lower case, plain dashes, digits 0–9.
 * @source docs/methodology.md#mapping
 */
export function plainText(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(INVISIBLE, '').replace(DASHES, '-');
  return latinDigits(bare).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A table by text, asked as people write: any case, spaces and accents. A text asked for twice is folded once. */
export function plainLookup<T>(entries: Iterable<readonly [string, T]>): (text: string) => T | undefined {
  const byPlain = new Map<string, T>();
  for (const [text, value] of entries) byPlain.set(plainText(text), value);
  const asked = new Map<string, T | undefined>();
  return (text) => {
    if (asked.has(text)) return asked.get(text);
    const value = byPlain.get(plainText(text));
    if (asked.size < 10_000) asked.set(text, value);
    return value;
  };
}
