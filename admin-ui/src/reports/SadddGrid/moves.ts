/** The cells that can be filled in, row by row as on the screen; null where a row has none in that column. */
export type Layout = readonly (readonly (string | null)[])[];

/** A key that moves from cell to cell. */
export interface MoveKey {
  readonly key: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
}

/**
 * The cell that a key leads to; null where it leads nowhere, and the key keeps its ordinary meaning.
 * @param rtl the table is drawn from right to left: left is still left
 */
export function cellAfter(layout: Layout, from: string, pressed: MoveKey, rtl: boolean): string | null {
  const row = layout.findIndex((cells) => cells.includes(from));
  const column = layout[row]?.indexOf(from) ?? -1;
  if (row < 0) return null;
  const { key, shiftKey = false, ctrlKey = false } = pressed;
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return along(layout[row] ?? [], column, (key === 'ArrowRight') === rtl ? -1 : 1);
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return across(layout, row, column, key === 'ArrowUp' ? -1 : 1);
  if (key === 'Enter') return across(layout, row, column, shiftKey ? -1 : 1);
  const row0 = ctrlKey ? (key === 'Home' ? layout[0] : layout.at(-1)) : layout[row];
  const cells = (row0 ?? []).filter((cell) => cell !== null);
  if (key === 'Home') return cells[0] ?? null;
  return key === 'End' ? (cells.at(-1) ?? null) : null;
}

/** The next cell of the row in a direction. */
function along(cells: readonly (string | null)[], column: number, step: 1 | -1): string | null {
  for (let c = column + step; c >= 0 && c < cells.length; c += step) if (cells[c]) return cells[c] ?? null;
  return null;
}

/** The next cell of the column; a row that has none there gives its cell before. */
function across(layout: Layout, row: number, column: number, step: 1 | -1): string | null {
  const cells = layout[row + step];
  if (!cells) return null;
  for (let c = column; c >= 0; c--) if (cells[c]) return cells[c] ?? null;
  return across(layout, row + step, column, step);
}
