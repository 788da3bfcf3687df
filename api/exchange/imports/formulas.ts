import { rowProblem } from '../../domain/exchange/row-problem.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import { cellAddress } from '../../domain/exchange/table.js';
import type { SheetRow } from '../tables/sheet.js';

/** What a formula came to last is not trusted: the row is refused, each such cell by its address. */
export function withFormulas(
  row: ReadRow,
  { formulas = [] }: SheetRow,
  columns: ReadonlySet<number>,
  headings: readonly string[],
): ReadRow {
  const problems = formulas
    .filter((column) => columns.has(column))
    .map((column) =>
      rowProblem({ ...row, column, heading: headings[column] ?? null }, 'E', 'V02.formula', {
        cell: cellAddress('', column, row.line),
      }),
    );
  return problems.length > 0 ? { ...row, problems: [...row.problems, ...problems] } : row;
}
