import type { ReactNode } from 'react';
import { type ColumnTotal, columnTotals } from '../../../../api/domain/validation/column-totals.js';
import { Chip } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { cellPlace } from '../entry/entry-form';
import type { LiveChecks } from '../entry/entry-rules';
import type { SadddGridProps } from './grid-props';
import { totalCell } from './grid-shape';
import { SadddCell } from './SadddCell';
import styles from './SadddGrid.module.css';
import type { GridCell } from './useGridLines';

interface GridTotalsProps extends SadddGridProps {
  /** The cells of the Total row by column. */
  cells: readonly GridCell[];
  cell: (cell: GridCell) => ReactNode;
}

/** The margins, live, and the total as it was stated. */
export function GridTotals({
  form,
  counts,
  shape,
  checks,
  markOf,
  describedBy,
  deeds,
  readOnly,
  cells,
  cell,
}: GridTotalsProps) {
  const t = useText();
  const totals = columnTotals(counts);
  const isWhole = Object.values(totals).every((one) => one.isWhole);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('saddd.total')}</th>
        {cells.map((one) => (
          <td key={one.column} data-margin={one.column}>
            {totalCell(shape, one.column, form) ? cell(one) : <LiveTotal {...totals[one.column]} />}
          </td>
        ))}
        {shape.showsWithout && (
          <td className={styles.derived}>
            <LiveTotal sum={checks.sums.without} isWhole={isWhole} />
          </td>
        )}
      </tr>
      <tr className={styles.stated}>
        <th scope="row">{t('saddd.fields.statedTotal')}</th>
        <td>
          <SadddCell
            place="statedTotal"
            name={t('saddd.fields.statedTotal')}
            text={form.statedTotal ?? ''}
            mark={markOf('statedTotal')}
            readOnly={readOnly}
            describedBy={describedBy('statedTotal')}
            onType={deeds.type}
          />
        </td>
        {shape.columns.length + Number(shape.showsWithout) > 1 && (
          <td colSpan={shape.columns.length - 1 + Number(shape.showsWithout)}>
            <Agreement
              sums={checks.sums}
              isWhole={totals._T.isWhole}
              stated={form.statedTotal}
              readOnly={readOnly}
              onRest={(rest) => {
                const place = cellPlace('_U', '_U', '_T');
                const before = Number(form[place] ?? 0) || 0;
                deeds.set({ [place]: String(before + rest) });
              }}
            />
          </td>
        )}
      </tr>
    </tfoot>
  );
}

/** A sum of cells; where one of them holds no count it is left out, and that is said. */
function LiveTotal({ sum, isWhole }: ColumnTotal) {
  const t = useText();
  const { number } = useFormats();
  return (
    <>
      <span>{sum === null ? '' : number(sum)}</span>
      {!isWhole && <small className={styles.incomplete}>{t('saddd.incomplete')}</small>}
    </>
  );
}

interface AgreementProps {
  sums: LiveChecks['sums'];
  /** Whether every cell that is added up holds a count. */
  isWhole: boolean;
  stated: string | undefined;
  readOnly: boolean;
  onRest: (rest: number) => void;
}

/** Whether the cells add up to the stated total; what is left over may be put in "sex not known". */
function Agreement({ sums, isWhole, stated, readOnly, onRest }: AgreementProps) {
  const t = useText();
  const { number } = useFormats();
  const { total, cellsTotal, remainder } = sums;
  if (!stated || total === null || cellsTotal === null) return null;
  if (cellsTotal > total)
    return <Chip tone="bad">{t('saddd.less', { count: number(cellsTotal - total) })}</Chip>;
  if (!isWhole) return null;
  if (!remainder) return <Chip tone="ok">{t('saddd.agrees')}</Chip>;
  return (
    <span className={styles.agreement}>
      <Chip tone="warn">{t('saddd.more', { count: number(remainder) })}</Chip>
      {!readOnly && <TextButton onClick={() => onRest(remainder)}>{t('saddd.restUnknown')}</TextButton>}
    </span>
  );
}
