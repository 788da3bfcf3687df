import type { CellValue } from '../../domain/exchange/table.js';
import { LIMITS, refusedFile } from './refused-file.js';
import type { Room } from './room.js';
import type { SheetRow } from './sheet.js';
import { asWritten } from './xlsx-strings.js';
import { attribute, readXml, type XmlListener } from './xml-tokens.js';

/** The rows of one sheet that hold something. */
export async function sheetRows(
  pieces: AsyncIterable<string>,
  strings: readonly string[],
  room: Room,
): Promise<SheetRow[]> {
  const listener = new RowsListener(strings, room);
  await readXml(pieces, listener);
  return listener.rows;
}

class RowsListener implements XmlListener {
  readonly rows: SheetRow[] = [];
  wantsText = false;
  private line = 0;
  private cells: CellValue[] = [];
  private formulas: number[] = [];
  private column = -1;
  private type = '';
  private value = '';
  private isInside = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly room: Room,
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.isInside = true;
    if (!this.isInside) return;
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.formulas.push(this.column);
    this.wantsText = name === 'v' || name === 't';
  }

  close(name: string): void {
    this.wantsText = false;
    if (!this.isInside) return;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'sheetData') this.isInside = false;
  }

  text(text: string): void {
    if (this.value.length <= LIMITS.cell) this.value += text;
  }

  private openRow(attributes: string): void {
    this.line = Number(attribute(attributes, 'r') ?? this.line + 1);
    this.cells = [];
    this.formulas = [];
    this.column = -1;
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column >= LIMITS.columns)
      throw refusedFile('file-too-large', `A row has more than ${LIMITS.columns} columns: take some away.`);
    this.type = attribute(attributes, 't') ?? '';
    this.value = '';
  }

  private closeCell(): void {
    const value = this.read();
    if (value === null) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = value;
  }

  private read(): CellValue {
    if (this.value === '') return null;
    if (this.type === 's') return this.strings[Number(this.value)] ?? null;
    if (this.type === 'b') return this.value === '1';
    if (this.type !== '' && this.type !== 'n') return asWritten(this.value);
    const number = Number(this.value);
    return Number.isFinite(number) ? number : this.value;
  }

  private closeRow(): void {
    const isBlank = this.cells.every((cell) => cell === null || cell === '');
    if (isBlank && this.formulas.length === 0) return;
    this.room.take();
    const formulas = this.formulas.length > 0 ? { formulas: this.formulas } : {};
    this.rows.push({ line: this.line, cells: this.cells, ...formulas });
  }
}

/** `D14` is column 3. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
