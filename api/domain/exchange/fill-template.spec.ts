import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anEntry } from '../../../test/fixtures/any-entry.js';
import { known } from '../../../test/fixtures/exchange.js';
import type { ActivityCatalogue } from '../activity.js';
import type { CodeListCatalogue } from '../code-list.js';
import { FLAGS } from '../codes.js';
import { LANGUAGES, type Language } from '../framework.js';
import { filledRows, type TemplateReport } from './fill-template.js';
import { rowReader } from './read-row.js';
import { entryOf, saysTheSame } from './stated.js';
import { codeOfPlace, type TemplateSheet, templateSheets } from './template.js';

const data = (path: string) => parse(readFileSync(`api/catalogue/data/${path}`, 'utf8'));
const { activities }: ActivityCatalogue = data('measures/activities@1.0.yaml');
const codeLists: CodeListCatalogue = data('code-lists@1.0.yaml');
const catalogueIn = (language: Language) => ({
  language,
  activities,
  codeLists,
  settings: { enabledFlags: FLAGS, sexXEnabled: true },
});
const aLanguage = fc.constantFrom(...LANGUAGES);

/** What a sheet says of a report, and what is read of that. */
function readBack(sheet: TemplateSheet, report: TemplateReport, language: Language) {
  const { columns, name } = sheet;
  const rows = filledRows(sheet, report, catalogueIn(language), () => 'Aster');
  const defaults = { ...sheet.defaults, operator: 'Halden Relief', period: '2026-03' };
  const headings = columns.map(({ heading }) => heading);
  const reader = rowReader({ name: 'template', columns, defaults }, headings, { ...known(), codeLists });
  const place = columns.findIndex(({ role }) => role === 'placeCode');
  return rows.map((cells, nth) => {
    const chosen = cells[place];
    const own = typeof chosen === 'string' ? cells.with(place, codeOfPlace(chosen)) : cells;
    return reader.read({ sheet: name, line: nth + 3, cells: own });
  });
}

describe('a template that is filled with what is stored', () => {
  it('changes nothing when it is read back, whatever its language: what it has no column for stays', () => {
    fc.assert(
      fc.property(anEntry, aLanguage, (entry, language) => {
        const sheets = templateSheets(catalogueIn(language));
        const sheet = sheets.find(({ defaults }) => defaults.activity === entry.activity);
        if (!sheet) return;
        const [row] = readBack(sheet, { nil: false, partial: null, entries: [entry] }, language);
        const again = entryOf(row?.stated ?? {}, row?.source.defaults ?? {}, entry);
        expect(row?.problems).toEqual([]);
        expect(saysTheSame(again, entry)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has each entry on the sheet of its activity, and on no other', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 6 }), (entries) => {
        const catalogue = catalogueIn('en');
        const rows = templateSheets(catalogue).flatMap((sheet) =>
          filledRows(sheet, { nil: false, partial: null, entries }, catalogue, () => undefined),
        );
        expect(rows).toHaveLength(entries.filter(({ activity }) => activity !== 'SAFEGUARDING').length);
      }),
    );
  });

  it.each(LANGUAGES)('says in %s that nothing was done, or what is missing', (language) => {
    const [sheet] = templateSheets(catalogueIn(language));
    const read = (report: Pick<TemplateReport, 'nil' | 'partial'>) =>
      sheet ? readBack(sheet, { ...report, entries: [] }, language).map((row) => row?.report) : null;
    expect(read({ nil: true, partial: null })).toEqual([
      expect.objectContaining({ nil: true, partial: null }),
    ]);
    expect(read({ nil: false, partial: 'one team' })).toEqual([
      expect.objectContaining({ nil: null, partial: 'one team' }),
    ]);
    expect(read({ nil: false, partial: null })).toEqual([]);
  });
});
