import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { neutralise } from '../../domain/exchange/neutralise.js';
import { cellAddress } from '../../domain/exchange/table.js';
import type { Sheet } from '../tables/sheet.js';
import type { ImportSummaryDto } from './import.dto.js';
import type { RowFinding, RowVerdict } from './import-state.js';
import { isArabicTemplate } from './template-rows.js';

/** A row there is something to say of. */
export interface MarkedRow {
  readonly sheet: string | null;
  readonly line: number;
  readonly verdict: RowVerdict;
  readonly findings: readonly RowFinding[];
}

const REFUSED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF4C7C3' } } };
const NOTED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFCE8B2' } } };
const BOLD: CellStyle = { font: { bold: true } };

/** The sheets as they came, each marked cell filled and commented, behind a first sheet that lists the marks. */
export async function markedWorkbook(
  sheets: readonly Sheet[],
  batch: ImportSummaryDto,
  rows: readonly MarkedRow[],
): Promise<Uint8Array> {
  const view = { rightToLeft: isArabicTemplate(sheets) };
  const marked = sheets.map((sheet) => ({
    ...toSheet(
      sheet,
      rows.filter((row) => (row.sheet ?? '') === sheet.name),
    ),
    view,
  }));
  const summary = { name: SUMMARY_SHEET, rows: summaryRows(batch, rows), cells: summaryCells() };
  return writeXlsx({ sheets: [summary, ...marked] });
}

export const SUMMARY_SHEET = 'Import summary';
/** The lines above the list of marks. */
const SUMMARY_HEAD = 7;

/** The headings of the list of marks, in bold. */
export function summaryCells<C extends Partial<Cell>>(): Map<string, C> {
  return new Map([0, 1, 2, 3, 4].map((column) => [`${SUMMARY_HEAD - 1},${column}`, { style: BOLD } as C]));
}

/** What came of a file, then its marks one by one. */
export function summaryRows(
  { fileName, counts, status }: ImportSummaryDto,
  rows: readonly MarkedRow[],
): (string | number | null)[][] {
  const head = [
    ['File', neutralise(fileName)],
    ['Status', status],
    ['Rows read', counts?.rows ?? null],
    ['Accepted', counts?.accepted ?? null],
    ['Refused', counts?.refused ?? null],
    [],
    ['Where', 'Rule', 'Severity', 'Column', 'What is to be put right'],
  ];
  const marks = rows.flatMap(({ sheet, line, findings }) =>
    findings.map(({ rule, severity, column, address, message }) => [
      placeOf(sheet, line, address),
      rule,
      severity,
      neutralise(column ?? ''),
      neutralise(message),
    ]),
  );
  return [...head, ...marks];
}

function toSheet({ name, rows, hidden }: Sheet, marked: readonly MarkedRow[]): WriteSheet {
  const grid: (string | number | boolean | null)[][] = [];
  for (const { line, cells } of rows) {
    while (grid.length < line) grid.push([]);
    grid[line - 1] = cells.map((cell) => (typeof cell === 'string' ? neutralise(cell) : (cell ?? null)));
  }
  const cells = new Map<string, Partial<Cell>>();
  for (const row of marked)
    for (const [column, marked] of marksOf(row)) cells.set(`${row.line - 1},${column}`, marked);
  return { name: name === '' ? 'File' : name, rows: grid, cells, hidden: hidden === true };
}

/** How each cell of a row is marked that there is something to say of, by its column from 0. */
export function marksOf(row: MarkedRow): [column: number, mark: Required<Pick<Cell, 'style' | 'comment'>>][] {
  return [...byColumn(row)].map(([column, findings]) => {
    const style = findings.some(({ severity }) => severity === 'E') ? REFUSED : NOTED;
    const text = findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
    return [column, { style, comment: { author: 'Common Ground', text } }];
  });
}

/** What is said of each cell; of a whole row, it stands on the first. */
function byColumn({ findings }: MarkedRow): Map<number, RowFinding[]> {
  const groups = new Map<number, RowFinding[]>();
  for (const finding of findings) {
    const letters = /^[A-Z]+/.exec(finding.address ?? 'A')?.[0] ?? 'A';
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    groups.set(column, [...(groups.get(column) ?? []), finding]);
  }
  return groups;
}

function placeOf(sheet: string | null, line: number, address: string | null): string {
  if (address === null) return cellAddress(sheet ?? '', null, line);
  return sheet === null ? address : `Sheet ${sheet}, ${address}`;
}
