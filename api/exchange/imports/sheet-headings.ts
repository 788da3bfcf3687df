import type { Sheet } from '../tables/sheet.js';
import type { SheetHeadings } from './import-job.js';

const FIRST_ROWS = 15;
/** Enough to say what each word of a form stands for. */
const SAMPLES = 60;

/** The headings of each sheet, taken from the fullest of its first rows, with the first different values below each. */
export function headingsOf(sheets: readonly Sheet[]): SheetHeadings[] {
  return sheets.flatMap((sheet) => {
    if (sheet.hidden) return [];
    const filled = (index: number) =>
      sheet.rows[index]?.cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length ?? 0;
    const candidates = sheet.rows.slice(0, FIRST_ROWS).map((_, index) => index);
    const [at] = candidates.sort((a, b) => filled(b) - filled(a) || a - b);
    const row = at === undefined ? undefined : sheet.rows[at];
    if (!row || at === undefined) return [];
    const columns = Array.from(row.cells, (heading, column) => ({
      heading: String(heading ?? '').trim(),
      samples: samplesOf(sheet, at, column),
    }));
    return [{ sheet: sheet.name, line: row.line, columns }];
  });
}

function samplesOf({ rows }: Sheet, at: number, column: number): string[] {
  const values = new Set<string>();
  for (const { cells } of rows.slice(at + 1)) {
    const cell = cells[column] ?? null;
    if (cell !== null) values.add(String(cell).slice(0, 100));
    if (values.size === SAMPLES) break;
  }
  return [...values];
}
