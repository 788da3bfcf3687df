import { type CellValue, columnLetters } from '../../domain/exchange/table.js';

/** A sheet as it is streamed: its heads are repeated on screen while one scrolls. */
export interface StreamedSheet {
  readonly name: string;
  /** how many rows stay in sight */
  readonly frozenRows: number;
  /** widths in characters, column by column; without one, as the program likes */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly CellValue[]>;
}

/** Enough of a sheet that the compressor is not called for every row. */
const PIECE = 32 * 1024;

/** A sheet's XML, piece by piece, strings inside their cells: no table of strings grows with the rows. */
export async function* sheetXml(sheet: StreamedSheet): AsyncGenerator<string> {
  let piece = `${HEAD}${viewXml(sheet.frozenRows)}${columnsXml(sheet.widths)}<sheetData>`;
  let number = 0;
  for await (const row of sheet.rows) {
    number += 1;
    piece += rowXml(row, number, number <= sheet.frozenRows);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HEAD = `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(row: readonly CellValue[], number: number, head: boolean): string {
  let cells = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? null;
    if (value !== null) cells += cellXml(value, `${columnLetters(index)}${number}`, head);
  }
  return `<row r="${number}">${cells}</row>`;
}

/** The style 1 is the bold one of a head, 0 that of everything else. */
function cellXml(value: string | number | boolean, at: string, head: boolean): string {
  const style = head ? ' s="1"' : '';
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text inside XML as spreadsheets read it back: what XML has no letter for stands as `_x000D_`, and a text that
 * already looks so is told apart.
 */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, escaped);
}

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
