import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { NATIONAL } from '../../../test/fixtures/exchange.js';
import { readCsv } from '../../exchange/read-csv.js';
import { fittingMapping } from './fitting-mapping.js';
import { guessMapping } from './guess-mapping.js';
import { hxlTag } from './hxl.js';
import { ALL_ROLES, roleName } from './roles.js';

const roleOf = (heading: string, ...below: readonly (string | number)[]) =>
  guessMapping(
    [heading],
    below.map((value) => [value]),
  )[0]?.role;

describe('the proposal for an unknown file', () => {
  it.each([
    ['Girls (0-17)', 'F.Y0T17._T'],
    ['Filles', 'F.Y0T17._T'],
    ['Women 60+', 'F.Y60._T'],
    ['Hommes 18-59', 'M.Y18T59._T'],
    ['Femmes (60 ans et plus)', 'F.Y60._T'],
    ['Men', 'M.Y18._T'],
    ['Female', 'F._T._T'],
    ['نساء (18-59)', 'F.Y18T59._T'],
    ['فتيات', 'F.Y0T17._T'],
    ['Boys with disabilities', 'M.Y0T17.with'],
    ['Personnes handicapées', '_T._T.with'],
    ['الأشخاص ذوو الإعاقة', '_T._T.with'],
    ['People without disability', '_T._T.without'],
    ['P-code', 'placeCode'],
    ['Reporting month', 'period'],
    ['شهر التقرير', 'period'],
    ['Projet', 'projectCode'],
    ['Reporting organisaton', 'operator'],
    ['M.Y60.with', 'M.Y60.with'],
    ['#reached +m +elderly', 'M.Y60._T'],
  ])('takes %s for %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each(['PwD', 'PWD (out of the total)', 'Colour', '', 'Management'])('says nothing of %j', (heading) => {
    expect(roleOf(heading)).toBeNull();
  });

  it('is sure of machine names and tags, less of words, least of near spellings', () => {
    const sure = guessMapping(['placeCode', 'Month', 'Girls', 'Organisatoin']);
    expect(sure.map(({ confidence }) => confidence)).toEqual([1, 0.9, 0.8, 0.6]);
  });

  it('knows each of our names and tags', () => {
    for (const role of ALL_ROLES) {
      expect(roleOf(roleName(role))).toBe(roleName(role));
      if (hxlTag(role) !== '') expect(roleOf(hxlTag(role))).toBe(roleName(role));
    }
  });

  it('never gives one role to two columns, but to the surest', () => {
    expect(guessMapping(['Period', 'period', 'Mois']).map(({ role }) => role)).toEqual([
      'period',
      null,
      null,
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Girls', 'Filles', 'Month', 'Mois', 'Total', 'P-code')),
        (headings) => {
          const roles = guessMapping(headings).flatMap(({ role }) => role ?? []);
          expect(new Set(roles).size).toBe(roles.length);
        },
      ),
    );
  });

  it('is taken back where words stand under figures, or figures that are no period under a month', () => {
    expect(roleOf('Total', 'yes', 'no')).toBeNull();
    expect(roleOf('Girls', 12, 'n/a', '1,030')).toBe('F.Y0T17._T');
    expect(roleOf('Month', 12, 13)).toBeNull();
    expect(roleOf('Month', 'mars 2026')).toBe('period');
  });

  it('is right of every column of the national form', () => {
    const lines = readCsv(readFileSync(new URL('../../demo/data/national-5w.csv', import.meta.url)));
    const headings = Object.keys(lines[0]?.values ?? {});
    const samples = lines.slice(0, 20).map(({ values }) => Object.values(values));
    const right = new Map(NATIONAL.columns.map(({ heading, role }) => [heading, role]));
    for (const { heading, role } of guessMapping(headings, samples))
      expect([heading, role]).toEqual([heading, right.get(heading)]);
  });
});

describe('the mapping that fits a file', () => {
  const mapping = (name: string, ...columns: readonly (readonly [string, string, boolean?])[]) => ({
    name,
    columns: columns.map(([heading, role, required = false]) => ({ heading, role, required })),
  });
  const small = mapping('small', ['Month', 'period', true], ['Girls', 'F.Y0T17._T']);
  const large = mapping(
    'large',
    ['Month', 'period', true],
    ['Girls', 'F.Y0T17._T'],
    ['Boys', 'M.Y0T17._T', true],
  );

  it('is the one that reads most columns, however the headings are spelt', () => {
    expect(fittingMapping([small, large], [' MONTH', 'girls', 'Boys'])?.name).toBe('large');
    expect(
      fittingMapping(
        [NATIONAL, small],
        NATIONAL.columns.map(({ heading }) => heading),
      ),
    ).toBe(NATIONAL);
  });

  it('has each of its required columns there', () => {
    expect(fittingMapping([large, small], ['Month', 'Girls'])?.name).toBe('small');
  });

  it('is none where a required column is missing, nothing is read, or it is of another sheet', () => {
    expect(fittingMapping([small, large], ['Girls'])).toBeNull();
    expect(fittingMapping([mapping('other', ['Colour', 'ignored'])], ['Colour'])).toBeNull();
    expect(fittingMapping([{ ...small, sheet: 'EORE' }], ['Month'], 'VA')).toBeNull();
  });
});
