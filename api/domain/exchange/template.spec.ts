import fc from 'fast-check';
import { activities, catalogueIn, codeLists } from '../../../test/fixtures/template-catalogue.js';
import { LANGUAGES, type Language } from '../framework.js';
import { codeReader } from './code-words.js';
import { neutralise } from './neutralise.js';
import { plainText } from './plain-text.js';
import { parseRole } from './roles.js';
import { codeOfPlace, labelOf, placeChoice, templateSheets } from './template.js';
import { readTemplate, TEMPLATE_VERSION, templateRows } from './template-sheet.js';

const sheetsIn = (language: Language) => templateSheets(catalogueIn(language));
const sheetOf = (name: string, language: Language = 'en') =>
  sheetsIn(language).find((sheet) => sheet.name === name);

describe('the sheets of a template', () => {
  it('are the report and each activity that reports count, and never safeguarding', () => {
    const expected = activities
      .filter(({ code }) => code !== 'SAFEGUARDING')
      .map(({ code }) => code as string);
    const sheets = sheetsIn('en');
    expect(sheets.flatMap(({ defaults }) => defaults.activity ?? [])).toEqual(expected);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['REPORT', 'EORE', 'NTS', 'LIAISON']),
    );
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  it.each(LANGUAGES)('have headings in %s that nothing is taken for twice, or for a formula', (language) => {
    for (const { columns } of sheetsIn(language)) {
      const headings = columns.map(({ heading }) => heading);
      expect(new Set(headings.map(plainText)).size).toBe(headings.length);
      expect(headings.map(neutralise)).toEqual(headings);
      for (const { role, heading } of columns) {
        expect(parseRole(role)).not.toBeNull();
        expect(heading).not.toBe(role);
      }
    }
  });

  it.each(LANGUAGES)('offer codes by labels in %s that are read back as the same codes', (language) => {
    for (const { columns } of sheetsIn(language))
      for (const { role, entry } of columns) {
        if (entry.kind !== 'code') continue;
        const read = codeReader(role, codeLists);
        const labels = entry.codes.map((code) => labelOf(entry.list, code, catalogueIn(language)));
        expect(labels.map(read)).toEqual(entry.codes);
      }
  });

  it('ask for what an activity takes: no setting of land, no people of stockpiles, one unit in the heading', () => {
    const roles = (name: string) => sheetOf(name)?.columns.map(({ role }) => role);
    expect(roles('LAND_HANDOVER')).toEqual(expect.arrayContaining(['stage', 'F.Y18T59._T', 'F.Y18T59.with']));
    expect(roles('LAND_HANDOVER')).not.toContain('setting');
    expect(roles('STOCKPILE')).not.toContain('F.Y18T59._T');
    expect(sheetOf('LAND_HANDOVER')?.columns.map(({ heading }) => heading)).toContain(
      'Quantity (Square metres)',
    );
    expect(sheetOf('EORE_MEDIA')?.defaults).toMatchObject({ setting: 'media', beneficiaryType: 'indirect' });
  });

  it('ask for marks and another sex only where the country does', () => {
    const settings = { enabledFlags: ['survivor'] as const, sexXEnabled: false };
    const [, sheet] = templateSheets({ ...catalogueIn('en'), settings });
    const asked = sheet?.columns.map(({ role }) => role).filter((role) => /^flag|^X/.test(role));
    expect(asked).toEqual(['flag.survivor']);
  });
});

describe('a place in a drop-down', () => {
  it('is read by its p-code, whatever its name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}\d{2,8}$/), fc.string(), (code, name) => {
        expect(codeOfPlace(placeChoice(code, name))).toBe(code);
        expect(codeOfPlace(code)).toBe(code);
      }),
    );
  });
});

describe('the hidden sheet of a template', () => {
  const template = { operatorId: 'a-1', period: '2026-03', language: 'fr', sheets: sheetsIn('fr') };

  it('says whose it is, of which period, and what each column holds', () => {
    const read = readTemplate(templateRows(template));
    expect(read).toMatchObject({ operatorId: 'a-1', period: '2026-03', language: 'fr' });
    const described = template.sheets.map(({ name, defaults, columns }) => ({
      name,
      defaults,
      columns: columns.map(({ role, heading }) => ({ role, heading })),
    }));
    expect(typeof read === 'string' ? read : read.sheets).toEqual(described);
  });

  it('is the same with the blank cells that programs add', () => {
    const padded = templateRows(template).map((row) => [...row, null, '']);
    expect(readTemplate(padded)).toEqual(readTemplate(templateRows(template)));
  });

  it('is not followed once any of its cells was changed, or a row of it is gone', () => {
    const rows = templateRows(template);
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(1), fc.string({ minLength: 1 }), (nth, column, text) => {
        const other = rows.map((row) => [...row]);
        fc.pre(String(other[nth]?.[column]) !== text);
        other[nth]?.splice(column, 1, text);
        expect(typeof readTemplate(other)).toBe('string');
        expect(typeof readTemplate(rows.filter((_, index) => index !== nth))).toBe('string');
      }),
    );
  });

  it('is not guessed at in another version', () => {
    const [, ...rest] = templateRows(template);
    expect(readTemplate([['version', `${Number(TEMPLATE_VERSION) + 1}`], ...rest])).toBe('template-version');
    expect(readTemplate([])).toBe('template-version');
  });
});
