// A template as people send it back: filled in by a program that keeps everything else as it was.
//   const template = await openTemplate(bytes);
//   template.fill('EORE', { placeCode: 'VD0101001 · Aster', 'F.Y0T17._T': 12 });
//   monitor.post('/imports', fileForm(template.bytes(), 'report.xlsx'));
import { readXlsx } from 'hucre/xlsx';
import type { Language } from '../../api/domain/framework.js';
import { zipDirectory } from '../../api/exchange/tables/zip-directory.js';
import { textOf } from '../../api/exchange/tables/zip-part.js';
import { xmlRow, zipOf } from './workbook.js';

type Cells = Readonly<Record<string, string | number>>;

export async function openTemplate(bytes: Uint8Array) {
  const parts: Record<string, string> = {};
  for (const [name, part] of zipDirectory(bytes)) {
    parts[name] = '';
    for await (const text of textOf(bytes, part)) parts[name] += text;
  }
  const { sheets } = await readXlsx(bytes);
  const hidden = sheets.find(({ name }) => name === '_template')?.rows ?? [];
  const lines = new Map<string, number>();

  const pathOf = (sheet: string) =>
    `xl/worksheets/sheet${sheets.findIndex(({ name }) => name === sheet) + 1}.xml`;

  /** The roles of a sheet's columns, in their order. */
  function rolesOf(sheet: string): string[] {
    const from = hidden.findIndex(([kind, name]) => kind === 'sheet' && name === sheet);
    const next = hidden.findIndex(([kind], index) => index > from && kind === 'sheet');
    const own = hidden.slice(from, next < 0 ? undefined : next);
    return own.filter(([kind]) => kind === 'column').map(([, role]) => String(role));
  }

  return {
    sheets,
    rolesOf,
    /** Which of the workbook's sheets it is, 0 = the first. */
    at: (sheet: string) => sheets.findIndex(({ name }) => name === sheet),
    /** Writes one row below those written before, the cells by their roles. @returns its line */
    fill(sheet: string, cells: Cells): number {
      const roles = rolesOf(sheet);
      const unknown = Object.keys(cells).filter((role) => !roles.includes(role));
      if (unknown.length > 0) throw new Error(`${sheet} has no column for ${unknown}`);
      const line = (lines.get(sheet) ?? 2) + 1;
      lines.set(sheet, line);
      const row = xmlRow(
        line,
        roles.map((role) => cells[role] ?? null),
      );
      this.edit(sheet, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
      return line;
    },
    /** Changes the XML of a sheet. */
    edit(sheet: string, change: (xml: string) => string): void {
      parts[pathOf(sheet)] = change(parts[pathOf(sheet)] ?? '');
    },
    /** Changes what the workbook says of its sheets. */
    editBook(change: (xml: string) => string): void {
      parts['xl/workbook.xml'] = change(parts['xl/workbook.xml'] ?? '');
    },
    bytes: () => zipOf(parts),
  };
}

/** One kind of work in words of each language, as the lists offer them. */
const WORDS = {
  en: {
    setting: 'Out of school',
    beneficiaryType: 'Direct',
    disabilityAsked: 'Asked of all',
    unit: 'Sessions',
  },
  fr: {
    setting: 'Hors milieu scolaire',
    beneficiaryType: 'Directs',
    disabilityAsked: 'Posée à toutes',
    unit: 'Séances',
  },
  ar: { setting: 'خارج المدرسة', beneficiaryType: 'مباشر', disabilityAsked: 'سُئل الجميع', unit: 'جلسات' },
} as const;

/** A session of 21 girls and women, of whom two with disability, as a row of the sheet EORE. */
export function sessionRow(lang: Language): Cells {
  const { setting, beneficiaryType, disabilityAsked, unit } = WORDS[lang];
  return {
    placeCode: 'VD0101001 · Aster',
    setting,
    beneficiaryType,
    'quantity.value': 3,
    'quantity.unit': unit,
    'F.Y0T17._T': 12,
    'F.Y18T59._T': 9,
    'M.Y0T17._T': 0,
    disabilityAsked,
    disabilityMethod: 'WG_SS',
    '_T._T.with': 2,
    'flag.caregiver': 4,
    comments: '=1+1',
  };
}
