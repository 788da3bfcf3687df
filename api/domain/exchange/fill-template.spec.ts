import fc from 'fast-check';
import { anEntry } from '../../../test/fixtures/any-entry.js';
import { known } from '../../../test/fixtures/exchange.js';
import { catalogueIn, codeLists } from '../../../test/fixtures/template-catalogue.js';
import { LANGUAGES, type Language } from '../framework.js';
import type { Entry } from '../report.js';
import { filledRows, type TemplateReport } from './fill-template.js';
import { planImport } from './plan.js';
import { rowReader } from './read-row.js';
import { codeOfPlace, type TemplateSheet, templateSheets } from './template.js';

const sheetsIn = Object.fromEntries(
  LANGUAGES.map((language) => [language, templateSheets(catalogueIn(language))]),
) as Record<Language, TemplateSheet[]>;
const aLanguage = fc.constantFrom(...LANGUAGES);

/** What a sheet says of a report, and what is read of that. */
function readBack(sheet: TemplateSheet, report: TemplateReport, language: Language) {
  const { columns, name } = sheet;
  const rows = filledRows(sheet, report, catalogueIn(language), () => 'Aster');
  if (rows.length === 0) return [];
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
  it('changes nothing when it is brought in again, whatever its language: what it has no column for stays', () => {
    fc.assert(
      fc.property(anEntry, aLanguage, (entry, language) => {
        const report = { nil: false, partial: null, entries: [entry] };
        const rows = sheetsIn[language].flatMap((sheet) =>
          readBack(sheet, report, language).flatMap((row) => row ?? []),
        );
        const stored = {
          id: 'r1',
          status: 'draft',
          revision: 1,
          revisionReason: null,
          records: [],
          ...report,
        } as const;
        const stores = { report: () => stored, reported: () => [] };
        const plan = planImport(rows, { ...known(), codeLists }, stores);
        expect(plan).toMatchObject({ reports: [], counts: { unchanged: rows.length } });
      }),
      { numRuns: 300 },
    );
  });

  it('has each entry on the sheet of its activity, and none whose work the sheet cannot name', () => {
    const catalogue = catalogueIn('en');
    const rowsOf = (entries: TemplateReport['entries']) =>
      sheetsIn.en.flatMap((sheet) =>
        filledRows(sheet, { nil: false, partial: null, entries }, catalogue, () => undefined).map(
          () => sheet.name,
        ),
      );
    const [any] = fc.sample(anEntry, 1);
    const land = { ...any, activity: 'LAND_HANDOVER', setting: null, stage: 'confirmed' } as Entry;
    const media = {
      ...any,
      activity: 'EORE_MEDIA',
      setting: 'media',
      beneficiaryType: 'indirect',
      stage: null,
    } as Entry;
    expect(rowsOf([land, media])).toEqual(['LAND_HANDOVER', 'EORE_MEDIA']);
    expect(
      rowsOf([
        { ...land, setting: 'other' },
        { ...media, setting: null },
      ]),
    ).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s that nothing was done, or what is missing', (language) => {
    const [sheet] = sheetsIn[language];
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
