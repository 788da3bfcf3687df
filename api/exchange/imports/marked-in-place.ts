import type { Sheet as BookSheet, Cell } from 'hucre/xlsx';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Sheet } from '../tables/sheet.js';
import type { ImportSummaryDto } from './import.dto.js';
import { type MarkedRow, marksOf, SUMMARY_SHEET, summaryCells, summaryRows } from './marked-workbook.js';

/** Cells beyond which a workbook is written anew from its texts and figures: keeping its looks would take too much memory. */
const MOST_CELLS = 100_000;

/** Whether a workbook that was read can be given back with its looks kept. */
export function canBeMarkedInPlace(sheets: readonly Sheet[]): boolean {
  const cells = sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((more, row) => more + row.cells.length, 0),
    0,
  );
  return cells <= MOST_CELLS;
}

/**
 * The workbook that was sent, its looks, widths and lists kept: each marked cell is filled and commented, behind a first
 * sheet that lists the marks. Its formulas are not given on: what each came to stands in its place.
 */
export async function markedInPlace(
  bytes: Uint8Array,
  batch: ImportSummaryDto,
  rows: readonly MarkedRow[],
): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true });
  for (const sheet of book.sheets) {
    withoutFormulas(sheet);
    for (const row of rows) if (row.sheet === sheet.name) mark(sheet, row);
  }
  const summary: BookSheet = { name: SUMMARY_SHEET, rows: summaryRows(batch, rows), cells: summaryCells() };
  book.sheets.unshift(summary);
  return saveXlsx(book);
}

function withoutFormulas({ cells }: BookSheet): void {
  for (const [at, cell] of cells ?? []) {
    const { formula, formulaResult, ...rest } = cell;
    if (formula === undefined) continue;
    const value = formulaResult ?? null;
    cells?.set(at, { ...rest, value, type: typeof value === 'number' ? 'number' : 'string' } as Cell);
  }
}

function mark(sheet: BookSheet, row: MarkedRow): void {
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.cells = cells;
  for (const [column, { style, comment }] of marksOf(row)) {
    const at = `${row.line - 1},${column}`;
    const before = cells.get(at) ?? plainCell(sheet.rows[row.line - 1]?.[column] ?? null);
    cells.set(at, { ...before, style: { ...before.style, ...style }, comment });
  }
}

function plainCell(value: Cell['value']): Cell {
  return { value, type: typeof value === 'number' ? 'number' : 'string' } as Cell;
}
