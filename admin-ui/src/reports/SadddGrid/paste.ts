import type { Locale } from '../../i18n/locale';
import type { Layout } from './moves';
import { readCount, tidyCount } from './read-count';

/**
 * The rows and cells of a block as spreadsheets lay it on the clipboard: tabs between cells, a line break after each
 * row, quotes around cells that hold either. Empty rows at the end are left out.
 */
export function readBlock(text: string): string[][] {
  const cells: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let end = ''; ; ) {
    const match = pattern.exec(text);
    if (!match) break;
    cells.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    end = match[3] ?? '';
    if (end === '') break;
    if (end !== '\t') cells.push([]);
  }
  while (cells.length > 1 && (cells.at(-1) ?? []).every((cell) => cell.trim() === '')) cells.pop();
  return cells;
}

/** Why nothing of a block was taken over. */
export type PasteRefusal =
  | { readonly why: 'too-large'; readonly rows: number; readonly columns: number; readonly room: string }
  | { readonly why: 'not-a-count'; readonly value: string; readonly row: number; readonly column: number };

export type Pasted =
  | { readonly values: Readonly<Record<string, string>>; readonly refusal?: undefined }
  | { readonly values?: undefined; readonly refusal: PasteRefusal };

/** Lays a block onto the cells from one cell on: all of it, or nothing and why. */
export function layBlock(
  block: readonly (readonly string[])[],
  layout: Layout,
  from: string,
  locale: Locale,
): Pasted {
  const top = layout.findIndex((cells) => cells.includes(from));
  const left = layout[top]?.indexOf(from) ?? 0;
  const values: Record<string, string> = {};
  for (const [r, row] of block.entries())
    for (const [c, text] of row.entries()) {
      const cell = layout[top + r]?.[left + c];
      if (!cell) return { refusal: tooLarge(block, layout, top, left) };
      if (readCount(text, locale) === undefined)
        return { refusal: { why: 'not-a-count', value: text, row: r + 1, column: c + 1 } };
      values[cell] = tidyCount(text, locale);
    }
  return { values };
}

function tooLarge(
  block: readonly (readonly string[])[],
  layout: Layout,
  top: number,
  left: number,
): PasteRefusal {
  const columns = Math.max(...block.map((row) => row.length));
  const room = `${layout.length - top} × ${Math.max(...layout.slice(top).map((row) => row.length)) - left}`;
  return { why: 'too-large', rows: block.length, columns, room };
}
