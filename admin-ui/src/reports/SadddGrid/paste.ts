import type { Locale } from '../../i18n/locale';
import type { Layout } from './moves';
import { readCount, tidyCount } from './read-count';

/** One cell of a clipboard with what ends it: quoted, or plain. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/**
 * The rows and cells of a block as spreadsheets lay it on the clipboard: tabs between cells, a line break after each
 * row, quotes around cells that hold either. Empty rows at the end are left out.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(CELL);
  for (let match = pattern.exec(text); match; match = match[3] ? pattern.exec(text) : null) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== '\t' && end !== '') rows.push([]);
  }
  return withoutEmptyEnd(rows);
}

function withoutEmptyEnd(rows: readonly string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, Math.max(1, last + 1));
}

/** Why nothing of a block was taken over. */
export type PasteRefusal =
  | { readonly why: 'too-large'; readonly rows: number; readonly columns: number; readonly room: string }
  | { readonly why: 'only-total' }
  | { readonly why: 'not-a-count'; readonly value: string; readonly row: number; readonly column: number };

export type Pasted =
  | { readonly values: Readonly<Record<string, string>>; readonly refusal?: undefined }
  | { readonly values?: undefined; readonly refusal: PasteRefusal };

type Block = readonly (readonly string[])[];

/** Lays a block onto the cells from one cell on: all of it, or nothing and why. */
export function layBlock(block: Block, layout: Layout, from: string, locale: Locale): Pasted {
  const top = layout.findIndex((cells) => cells.includes(from));
  const left = layout[top]?.indexOf(from) ?? 0;
  const laid = block.flatMap((row, r) =>
    row.map((text, c) => ({ text, r, c, cell: layout[top + r]?.[left + c] ?? null })),
  );
  if (laid.some(({ r, c }) => layout[top + r]?.[left + c] === undefined))
    return { refusal: tooLarge(block, layout, top, left) };
  if (laid.some(({ cell }) => cell === null)) return { refusal: { why: 'only-total' } };
  const odd = laid.find(({ text }) => readCount(text, locale) === undefined);
  if (odd) return { refusal: { why: 'not-a-count', value: odd.text, row: odd.r + 1, column: odd.c + 1 } };
  return { values: Object.fromEntries(laid.map(({ cell, text }) => [cell, tidyCount(text, locale)])) };
}

function tooLarge(block: Block, layout: Layout, top: number, left: number): PasteRefusal {
  const columns = Math.max(...block.map((row) => row.length));
  const below = layout.slice(top);
  const room = `${below.length} × ${Math.max(...below.map((row) => row.length)) - left}`;
  return { why: 'too-large', rows: block.length, columns, room };
}
