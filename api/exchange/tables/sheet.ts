import type { CellValue } from '../../domain/exchange/table.js';

/** One row of a sheet as it was found; blank rows are not kept. */
export interface SheetRow {
  /** the row of the sheet, or the line of the file it begins on, from 1 */
  readonly line: number;
  /** by column, the first at index 0 */
  readonly cells: readonly CellValue[];
  /** the columns whose cells hold a formula: what it came to last is not to be trusted; absent = none */
  readonly formulas?: readonly number[];
}

/** A sheet of a workbook, or the one of a CSV file. */
export interface Sheet {
  /** '' for a CSV file */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** nobody sees it; absent = it is seen */
  readonly hidden?: true;
}
