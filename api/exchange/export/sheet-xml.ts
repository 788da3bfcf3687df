import { type CellValue, columnLetters } from '../../domain/exchange/table.js';
import { behindRows, type Mark, type SheetForm } from './sheet-form.js';
import { LOOK, type Look } from './sheet-looks.js';
import { xmlText } from './xml-text.js';

/** A sheet as it is streamed: its heads are repeated on screen while one scrolls. */
export interface StreamedSheet {
  readonly name: string;
  /** how many rows stay in sight */
  readonly frozenRows: number;
  /** widths in characters, column by column; without one, as the program likes */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
  /** it opens at the right, as Arabic is read */
  readonly rightToLeft?: boolean;
  /** what makes it a form to be filled in; absent = a plain table */
  readonly form?: SheetForm;
}

/** Enough of a sheet that the compressor is not called for every row. */
const PIECE = 32 * 1024;

/** A sheet's XML, piece by piece, strings inside their cells: no table of strings grows with the rows. */
export async function* sheetXml(sheet: StreamedSheet): AsyncGenerator<string> {
  let piece = `${HEAD}${viewXml(sheet)}${columnsXml(sheet)}<sheetData>`;
  let number = 0;
  for await (const row of sheet.rows) {
    number += 1;
    piece += rowXml(row, number, sheet);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${sheet.form ? behindRows(sheet.form) : ''}</worksheet>`;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HEAD = `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;

function viewXml({ frozenRows, form, rightToLeft = form?.rightToLeft }: StreamedSheet): string {
  const columns = form?.frozenColumns ?? 0;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${frozenRows}"`;
  const corner = `topLeftCell="${columnLetters(columns)}${frozenRows + 1}"`;
  const active = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const pane = frozenRows === 0 ? '' : `<pane${split} ${corner} activePane="${active}" state="frozen"/>`;
  const direction = rightToLeft ? ' rightToLeft="1"' : '';
  if (pane === '' && direction === '') return '';
  return `<sheetViews><sheetView${direction} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ widths, form }: StreamedSheet): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const style = form?.columns?.[index] ? ` style="${LOOK[form.columns[index]]}"` : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** The first frozen rows are heads; of a form the first is its title, and the last stands above what is filled in. */
function headLook(number: number, { frozenRows, form }: StreamedSheet): number | null {
  if (number > frozenRows) return null;
  return form && number === frozenRows ? LOOK.heading : LOOK.bold;
}

function rowXml(row: readonly CellValue[], number: number, sheet: StreamedSheet): string {
  const head = headLook(number, sheet);
  const { columns, marks } = sheet.form ?? {};
  let cells = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? null;
    const at = `${columnLetters(index)}${number}`;
    const mark = marks?.get(at);
    if (value === null && mark === undefined) continue;
    cells += cellXml(value, at, head ?? LOOK[lookOf(columns?.[index], mark)]);
  }
  return `<row r="${number}"${headXml(head)}>${cells}</row>`;
}

/** A marked cell keeps what it is for: a text that is typed again stays a text. */
function lookOf(look: Look = 'plain', mark?: Mark): Look {
  return mark === undefined ? look : `${mark}${look === 'figure' ? 'Figure' : 'Text'}`;
}

/** Of a head every cell looks alike, also those that hold nothing: in a form they are locked. Headings have room to wrap. */
function headXml(look: number | null): string {
  if (look === null) return '';
  const height = look === LOOK.heading ? ' ht="62" customHeight="1"' : '';
  return ` s="${look}" customFormat="1"${height}`;
}

function cellXml(value: CellValue, at: string, look: number): string {
  const style = look === LOOK.plain ? '' : ` s="${look}"`;
  if (value === null) return `<c r="${at}"${style}/>`;
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}
