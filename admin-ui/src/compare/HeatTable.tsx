import { type ReactNode, useState } from 'react';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useText } from '../i18n/useText';
import type { Column } from '../results/comparison-types';
import { HeatLineRow } from './HeatLineRow';
import styles from './HeatMap.module.css';
import type { HeatLine } from './heat';
import { SpanRow } from './SpanRow';
import { useGridKeys } from './useGridKeys';

interface HeatTableProps {
  label: string;
  columns: readonly Column[];
  /** What stands at the head of a column. */
  head: (column: Column) => ReactNode;
  lines: readonly HeatLine[];
  /** The span of each column, where there is one. */
  spans?: readonly (string | null)[];
}

const BODIES = ['NMAA', 'NMAC'] as const;

/**
 * A table that one can also read as a map: deeper is higher, and every cell has its number. Arrow keys go from cell to
 * cell; what a cell rests on is said below.
 */
export function HeatTable({ label, columns, head, lines, spans = [] }: HeatTableProps) {
  const t = useText();
  const keys = useGridKeys();
  const [details, setDetails] = useState('');
  const bodies = BODIES.filter((body) => columns.some((one) => one.body === body));
  return (
    <InReadingDirection>
      <ScrollRegion label={label}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are reached by arrow keys */}
        <table className={styles.heat} role="grid" aria-label={label} onKeyDown={keys.onKeyDown}>
          <thead>
            <tr>
              <td />
              {bodies.map((body) => (
                <th
                  key={body}
                  scope="colgroup"
                  colSpan={columns.filter((one) => one.body === body).length}
                  className={styles.group}
                >
                  {t(`results.bodies.${body}`)}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col" className={styles.country}>
                {t('compare.country')}
              </th>
              {columns.map((column) => (
                <th
                  key={`${column.body} ${column.code}`}
                  scope="col"
                  title={`${column.code} ${column.title}`}
                >
                  {head(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => (
              <HeatLineRow
                key={line.code}
                line={line}
                width={columns.length}
                place={(column) => keys.cell(row, column)}
                onLook={setDetails}
              />
            ))}
          </tbody>
          {spans.some((one) => one !== null) && <SpanRow spans={spans} />}
        </table>
      </ScrollRegion>
      <p className={styles.details} aria-live="polite">
        {details || t('compare.lookAtCell')}
      </p>
    </InReadingDirection>
  );
}
