import { fittingMapping } from '../../domain/exchange/fitting-mapping.js';
import { hxlMapping, hxlRow } from '../../domain/exchange/hxl.js';
import type { Known } from '../../domain/exchange/known.js';
import type { Mapping } from '../../domain/exchange/mapping.js';
import { ownMapping } from '../../domain/exchange/own-mapping.js';
import { rowReader } from '../../domain/exchange/read-row.js';
import type { CellValue } from '../../domain/exchange/table.js';
import type { Sheet, SheetRow } from '../tables/sheet.js';
import type { ImportFormat } from './import-state.js';

/** How a file is to be read. */
export interface ReadingOptions {
  /** null = found out from the headings */
  readonly format: ImportFormat | null;
  /** the saved or shipped mapping that was asked for; null = none */
  readonly mapping: Mapping | null;
  /** the country's mappings and the product's, for a file of which nobody says how it is read */
  readonly offered: readonly Mapping[];
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
const FIRST_ROWS = 25;
/** Fewer known headings than this are chance. */
const LEAST = 3;

/**
 * Where a sheet is read from: by the mapping that was asked for; else by its row of HXL tags, where it has one; else by
 * our own names of roles; else by the mapping that fits its headings. Null = the sheet is not read.
 */
export function findHeadings(sheet: Sheet, options: ReadingOptions, known: Known): FoundHeadings | null {
  const { format, mapping } = options;
  if (mapping) return fullest(sheet, mapping, 'mapping', known);
  const tagged = format === null || format === 'hxl' ? taggedRow(sheet, known) : null;
  if (tagged || format === 'hxl') return tagged;
  if (format !== 'mapping') {
    const own = fullest(sheet, ownMapping(), format ?? 'csv', known);
    if (own || format !== null) return own;
  }
  return byFitting(sheet, options.offered, known);
}

/** By the mapping that fits one of the first rows of a sheet. */
function byFitting(sheet: Sheet, offered: readonly Mapping[], known: Known): FoundHeadings | null {
  for (const row of sheet.rows.slice(0, FIRST_ROWS)) {
    const mapping = fittingMapping(offered, headingsOf(row), sheet.name === '' ? undefined : sheet.name);
    if (mapping) return fullest(sheet, mapping, 'mapping', known);
  }
  return null;
}

/** The row of HXL tags among the first of a sheet: the tags are the headings. */
function taggedRow(sheet: Sheet, known: Known): FoundHeadings | null {
  const index = hxlRow(sheet.rows.slice(0, FIRST_ROWS).map(({ cells }) => Array.from(cells, orNull)));
  const row = index === null ? undefined : sheet.rows[index];
  if (index === null || !row) return null;
  const headings = headingsOf(row);
  const mapping = hxlMapping(headings);
  const columns = columnsRead(mapping, headings, known);
  if (columns.length < LEAST) return null;
  return { format: 'hxl', mapping, headings, at: row.line, from: index + 1, columns };
}

const orNull = (cell: CellValue | undefined): CellValue => cell ?? null;

/** The row among the first of a sheet that has most of the mapping's headings; null = none has three. */
function fullest(sheet: Sheet, mapping: Mapping, format: ImportFormat, known: Known): FoundHeadings | null {
  if (mapping.sheet !== undefined && sheet.name !== '' && sheet.name !== mapping.sheet) return null;
  const candidates = sheet.rows.slice(0, FIRST_ROWS).map((row, index) => {
    const headings = headingsOf(row);
    return { headings, at: row.line, from: index + 1, columns: columnsRead(mapping, headings, known) };
  });
  const [best] = candidates.sort((a, b) => b.columns.length - a.columns.length || a.from - b.from);
  if (!best || best.columns.length < LEAST) return null;
  return { ...best, mapping, format };
}

function columnsRead(mapping: Mapping, headings: readonly string[], known: Known): number[] {
  const unread = new Set(rowReader(mapping, headings, known).unread.map(({ column }) => column));
  return headings.flatMap((heading, column) => (heading === '' || unread.has(column) ? [] : [column]));
}

function headingsOf({ cells }: SheetRow): string[] {
  return Array.from(cells, (cell) => (cell === null || cell === undefined ? '' : String(cell).trim()));
}
