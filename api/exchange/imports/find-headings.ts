import type { Known } from '../../domain/exchange/known.js';
import type { Mapping } from '../../domain/exchange/mapping.js';
import { ownMapping } from '../../domain/exchange/own-mapping.js';
import { rowReader } from '../../domain/exchange/read-row.js';
import type { Sheet, SheetRow } from '../tables/sheet.js';
import type { ImportFormat } from './import-state.js';

/** How a file is to be read. */
export interface ReadingOptions {
  /** null = found out from the headings */
  readonly format: ImportFormat | null;
  /** the saved or shipped mapping that was asked for; null = none */
  readonly mapping: Mapping | null;
}

/** Where the headings of a sheet stand, and by which mapping it is read. */
export interface FoundHeadings {
  readonly format: ImportFormat;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  /** the line of the headings */
  readonly at: number;
  /** index of the first row below them */
  readonly from: number;
  /** the columns that are read */
  readonly columns: readonly number[];
}

/** Headings stand within the first rows: titles and notes may stand above them. */
const FIRST_ROWS = 15;
/** Fewer known headings than this are chance. */
const LEAST = 3;

/** The row among the first of a sheet that has most of the mapping's headings; null = none has three. */
export function findHeadings(sheet: Sheet, options: ReadingOptions, known: Known): FoundHeadings | null {
  const mapping = options.mapping ?? ownMapping();
  if (mapping.sheet !== undefined && sheet.name !== '' && sheet.name !== mapping.sheet) return null;
  const candidates = sheet.rows.slice(0, FIRST_ROWS).map((row, index) => {
    const headings = headingsOf(row);
    return { headings, at: row.line, from: index + 1, columns: columnsRead(mapping, headings, known) };
  });
  const [best] = candidates.sort((a, b) => b.columns.length - a.columns.length || a.from - b.from);
  if (!best || best.columns.length < LEAST) return null;
  return { ...best, mapping, format: options.format ?? (options.mapping ? 'mapping' : 'csv') };
}

function columnsRead(mapping: Mapping, headings: readonly string[], known: Known): number[] {
  const unread = new Set(rowReader(mapping, headings, known).unread.map(({ column }) => column));
  return headings.flatMap((heading, column) => (heading === '' || unread.has(column) ? [] : [column]));
}

function headingsOf({ cells }: SheetRow): string[] {
  return Array.from(cells, (cell) => (cell === null || cell === undefined ? '' : String(cell).trim()));
}
