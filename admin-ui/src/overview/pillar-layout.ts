/** Where things stand in the pillars' chart, in pixels along the line of reading. */
export interface Layout {
  readonly head: number;
  readonly row: number;
  readonly bar: { readonly along: number; readonly y: number; readonly width: number };
  /** Where each ends of the three columns of figures. */
  readonly columns: readonly [number, number, number];
  readonly valueY: number;
}

const NARROW = 560;
const COLUMN = 74;
const NAMES = 204;

/** Names, bars and figures in one line; on a narrow screen the bar stands below. */
export function layoutFor(width: number): Layout {
  const columns = [width - 2 * COLUMN, width - COLUMN, width - 2] as const;
  if (width < NARROW)
    return { head: 24, row: 72, bar: { along: 0, y: 42, width }, columns: columns, valueY: 20 };
  const bar = { along: NAMES, y: 10, width: columns[0] - COLUMN - NAMES + 6 };
  return { head: 26, row: 50, bar, columns: columns, valueY: 23 };
}
