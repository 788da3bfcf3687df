/** What one cell of a file holds once it is opened: a text, a number as a workbook keeps it (dates are its day numbers), a yes or no, or nothing. */
export type CellValue = string | number | boolean | null;

/** One row of figures of a file: where it stands, and its cells by column, the first at index 0. */
export interface TableRow {
  /** name of the sheet; '' for a file that has none (CSV, JSON) */
  readonly sheet: string;
  /** the line it begins on; the first line of the file or sheet is 1 */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** A column's letters as a spreadsheet shows them: 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * Where a cell stands, as the person who has the file open looks for it: `Sheet EORE, D14`; `D14` where there are no
 * sheets, `line 14` where the row as a whole is meant.
 * @param sheet '' = the file has no sheets
 * @param column 0 = the first; null = the whole row
 * @source docs/methodology.md#exchange
 */
export function cellAddress(sheet: string, column: number | null, line: number): string {
  const place = column === null ? `line ${line}` : `${columnLetters(column)}${line}`;
  return sheet === '' ? place : `Sheet ${sheet}, ${place}`;
}
