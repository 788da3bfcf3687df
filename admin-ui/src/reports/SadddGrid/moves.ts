/** The cells that can be filled in, row by row as on the screen; null where a row has none in that column. */
export type Layout = readonly (readonly (string | null)[])[];

/** A key that moves from cell to cell. */
export interface MoveKey {
  readonly key: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
}

/** Where a cell stands, and which way reading goes: 1, or -1 where the table is drawn from right to left. */
interface Stand {
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  readonly reading: 1 | -1;
}

const MOVES: Readonly<Record<string, (stand: Stand, pressed: MoveKey) => string | null>> = {
  ArrowLeft: (stand) => along(stand, stand.reading === 1 ? -1 : 1),
  ArrowRight: (stand) => along(stand, stand.reading),
  ArrowUp: (stand) => across(stand, -1),
  ArrowDown: (stand) => across(stand, 1),
  Enter: (stand, { shiftKey = false }) => across(stand, shiftKey ? -1 : 1),
  Home: ({ layout, row }, { ctrlKey = false }) => cellsOf(layout[ctrlKey ? 0 : row])[0] ?? null,
  End: ({ layout, row }, { ctrlKey = false }) =>
    cellsOf(layout[ctrlKey ? layout.length - 1 : row]).at(-1) ?? null,
};

/**
 * The cell that a key leads to; null where it leads nowhere, and the key keeps its ordinary meaning.
 * @param rtl the table is drawn from right to left: left is still left
 */
export function cellAfter(layout: Layout, from: string, pressed: MoveKey, rtl: boolean): string | null {
  const row = layout.findIndex((cells) => cells.includes(from));
  const column = layout[row]?.indexOf(from) ?? -1;
  const move = MOVES[pressed.key];
  return row < 0 || !move ? null : move({ layout, row, column, reading: rtl ? -1 : 1 }, pressed);
}

function cellsOf(row: readonly (string | null)[] | undefined): string[] {
  return (row ?? []).filter((cell) => cell !== null);
}

/** The next cell of the row in a direction. */
function along({ layout, row, column }: Stand, step: 1 | -1): string | null {
  const cells = layout[row] ?? [];
  const ahead = step === 1 ? cells.slice(column + 1) : cells.slice(0, column).reverse();
  return ahead.find((cell) => cell !== null) ?? null;
}

/** The next cell of the column; a row that has none there gives its cell before. */
function across({ layout, row, column }: Stand, step: 1 | -1): string | null {
  for (let r = row + step; layout[r]; r += step) {
    const cell = cellsOf(layout[r]?.slice(0, column + 1)).at(-1);
    if (cell) return cell;
  }
  return null;
}
