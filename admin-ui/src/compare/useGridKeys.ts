import { type KeyboardEvent, useRef, useState } from 'react';
import { directionOf, useCurrentLocale } from '../i18n/locale';

interface Place {
  readonly row: number;
  readonly column: number;
}

const placeOf = (text: string | undefined): Place => {
  const [row = 0, column = 0] = (text ?? '').split(',').map(Number);
  return { row, column };
};

const UP_OR_DOWN = ['ArrowUp', 'ArrowDown'];

/** Where a key leads from a cell; null for any other key. `onward`: 1 where the next column lies to the right, else −1. */
function stepFrom(
  key: string,
  { row, column }: Place,
  kept: { readonly onward: number; readonly column: number },
): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { row, column: column + kept.onward };
    case 'ArrowLeft':
      return { row, column: column - kept.onward };
    case 'ArrowDown':
      return { row: row + 1, column: kept.column };
    case 'ArrowUp':
      return { row: row - 1, column: kept.column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: Number.POSITIVE_INFINITY };
    default:
      return null;
  }
}

/**
 * Moves between the cells of a table by the arrow keys, Home and End; one cell at a time is reached by Tab. Cells say
 * where they stand by `data-at="row,column"`; a row that is one wide cell stands at column 0.
 */
export function useGridKeys() {
  const isMirrored = directionOf(useCurrentLocale()) === 'rtl';
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  /** The column one came from, kept while rows of one wide cell are passed. */
  const column = useRef(0);
  const onward = isMirrored ? -1 : 1;
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
    const to = from && stepFrom(event.key, placeOf(from.dataset.at), { onward, column: column.current });
    if (!to) return;
    const inRow = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-at^="${to.row},"]`)];
    const next = inRow[Math.min(to.column, inRow.length - 1)];
    if (!next) return;
    event.preventDefault();
    if (!UP_OR_DOWN.includes(event.key)) column.current = placeOf(next.dataset.at).column;
    next.focus();
  };
  const cell = (row: number, place: number) => ({
    'data-at': `${row},${place}`,
    tabIndex: at.row === row && at.column === place ? 0 : -1,
    onFocus: () => setAt({ row, column: place }),
  });
  return { onKeyDown, cell };
}
