import styles from './FigureTableView.module.css';
import { type FigureCell, type FigureColumn, type FigureTable, isMissing } from './figure-table';
import { Hatched } from './Hatched';
import { ScrollRegion } from './ScrollRegion';

/** A chart's table twin: the first column names the row. */
export function FigureTableView({ caption, table }: { caption: string; table: FigureTable }) {
  const [first, ...others] = table.columns;
  if (!first) return null;
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table have no other name
            <tr key={index}>
              <th scope="row">
                <Cell cell={row[first.key]} column={first} />
              </th>
              {others.map((column) => (
                <td key={column.key} className={isNumeric(column, table) ? styles.number : undefined}>
                  <Cell cell={row[column.key]} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Numbers stand at the end of their column, and so does why one is missing. */
const isNumeric = ({ key, format }: FigureColumn, { rows }: FigureTable): boolean =>
  format !== undefined || rows.some((row) => typeof row[key] === 'number');

function Cell({ cell, column }: { cell: FigureCell | undefined; column: FigureColumn }) {
  if (cell === undefined) return null;
  if (isMissing(cell)) return <Hatched reason={cell.reason} />;
  return typeof cell === 'number' && column.format ? column.format(cell) : cell;
}
