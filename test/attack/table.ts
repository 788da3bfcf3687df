import type { Publication } from '../../api/domain/protection/publication.js';

/** A table of rows × columns with its margins, as places: cells row by row, then rows, columns, the whole. */
export function table(cells: readonly number[], columns: number, threshold = 5): Publication {
  const rows = cells.length / columns;
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const inRow = (row: number) => range(columns).map((column) => row * columns + column);
  const inColumn = (column: number) => range(rows).map((row) => row * columns + column);
  const sums = [
    ...range(rows).map((row) => ({ whole: cells.length + row, parts: inRow(row) })),
    ...range(columns).map((column) => ({ whole: cells.length + rows + column, parts: inColumn(column) })),
    {
      whole: cells.length + rows + columns,
      parts: range(rows).map((row) => cells.length + row),
    },
  ];
  const values = [...cells];
  for (const { whole, parts } of sums)
    values[whole] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
  const costOf = (place: number, value: number) => value + (place < cells.length ? 0 : 10_000);
  const figures = values.map((value, place) => ({ value, threshold, cost: costOf(place, value) }));
  return { figures, sums };
}
