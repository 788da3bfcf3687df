import { TEMPLATE_WORDS } from '../../../../api/domain/exchange/template-words.js';
import { saddd as ar } from '../../i18n/ar/saddd';
import { saddd as en } from '../../i18n/en/saddd';
import { saddd as fr } from '../../i18n/fr/saddd';
import { ROWS } from './grid-shape';

describe('the template and the form', () => {
  it.each([
    ['en', en],
    ['fr', fr],
    ['ar', ar],
  ] as const)('say the same in %s', (language, { fields, rows, columns }) => {
    const words = TEMPLATE_WORDS[language];
    expect(words.fields).toMatchObject(fields);
    expect(words.rows).toEqual(rows);
    expect(columns).toMatchObject(words.columns);
    expect(ROWS.every(({ sex, ageBand }) => words.rows[`${sex},${ageBand}`])).toBe(true);
  });
});
