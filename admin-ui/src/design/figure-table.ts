import type { Reason } from './Hatched';

/** The same numbers as a chart, ready to be read: its table twin and its CSV come from here. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly Readonly<Record<string, FigureCell>>[];
}

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the end of their column; `format` is for the table only, the CSV keeps the plain number. */
  readonly format?: (value: number) => string;
}

/** A text, a number, or why there is none. */
export type FigureCell = string | number | { readonly reason: Reason };

export const isMissing = (cell: FigureCell | undefined): cell is { readonly reason: Reason } =>
  typeof cell === 'object';

/** RFC 4180 with a byte order mark, so that spreadsheets read the letters; a text that looks like a formula is tamed. */
export function toCsv({ columns, rows }: FigureTable): string {
  const lines = [
    columns.map(({ label }) => quote(label)),
    ...rows.map((row) => columns.map(({ key }) => csvCell(row[key]))),
  ];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function csvCell(cell: FigureCell | undefined): string {
  if (cell === undefined) return '';
  if (isMissing(cell)) return quote(cell.reason);
  return typeof cell === 'number' ? String(cell) : quote(cell);
}

function quote(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${tame.replaceAll('"', '""')}"`;
}
