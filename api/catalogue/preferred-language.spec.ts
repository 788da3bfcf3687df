import { preferredLanguage } from './preferred-language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, undefined, 'en'],
    ['fr', 'ar', 'fr'],
    [undefined, 'fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    [undefined, 'en;q=0.5, ar', 'ar'],
    [undefined, 'uk, ru;q=0.9, fr;q=0.2', 'fr'],
    [undefined, 'fr;q=0, ar;q=0.1', 'ar'],
    [undefined, 'uk', 'en'],
    ['uk', undefined, 'en'],
  ])('asked for %s and accepting %s is %s', (asked, accepted, language) => {
    expect(preferredLanguage(asked, accepted)).toBe(language);
  });
});
