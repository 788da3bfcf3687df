import { readCount, tidyCount } from './read-count';

describe('Reading a count', () => {
  it('tells blank from zero', () => {
    expect(readCount('', 'en')).toBeNull();
    expect(readCount('  ', 'en')).toBeNull();
    expect(readCount('0', 'en')).toBe(0);
  });
  it('reads Arabic-Indic and Persian digits', () => {
    expect(readCount('٤١٢', 'ar')).toBe(412);
    expect(readCount('۴۱۲', 'en')).toBe(412);
  });
  it('reads spaces of every width between thousands', () => {
    for (const space of [' ', '\u00a0', '\u2009', '\u202f'])
      expect(readCount(`1${space}863`, 'fr')).toBe(1863);
    expect(readCount('12\u202f345\u202f678', 'fr')).toBe(12_345_678);
  });
  it('reads the separators of the language', () => {
    expect(readCount('1,863', 'en')).toBe(1863);
    expect(readCount('١٬٨٦٣', 'ar')).toBe(1863);
  });
  it('refuses what may be a decimal: a comma in French, a point anywhere', () => {
    expect(readCount('1,863', 'fr')).toBeUndefined();
    expect(readCount('1.863', 'en')).toBeUndefined();
    expect(readCount('12.0', 'en')).toBeUndefined();
  });
  it('refuses thousands that are not grouped by three, or by two signs', () => {
    expect(readCount('1,86', 'en')).toBeUndefined();
    expect(readCount("1,863'000", 'en')).toBeUndefined();
  });
  it('refuses negatives, words and formulas', () => {
    for (const text of ['-3', 'twelve', '=2+2', '1e3', '12a']) expect(readCount(text, 'en')).toBeUndefined();
  });
  it('passes over direction marks that spreadsheets put around numbers', () => {
    expect(readCount('\u200f٤١٢\u200e', 'ar')).toBe(412);
  });
  it('keeps what is no count as it was typed', () => {
    expect(tidyCount('12a', 'en')).toBe('12a');
    expect(tidyCount(' 1 863 ', 'en')).toBe('1863');
    expect(tidyCount('  ', 'en')).toBe('');
  });
});
