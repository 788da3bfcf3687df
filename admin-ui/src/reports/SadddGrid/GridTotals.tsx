import type { ReactNode } from 'react';
import { toCells } from '../../../../api/domain/cells.js';
import { margins } from '../../../../api/domain/margins.js';
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
  totals: readonly GridCell[];
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
  totals,
  cell,
}: GridTotalsProps) {
  const t = useText();
  const { number } = useFormats();
  const { total } = margins(toCells(counts.filter(({ value }) => Number.isInteger(value))));
  const shown = (value: number | null) => (value === null ? '' : number(value));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('saddd.total')}</th>
        {totals.map((one) => (
          <td key={one.column} data-margin={one.column}>
            {totalCell(shape, one.column, form) ? cell(one) : <span>{shown(total[one.column])}</span>}
          </td>
        ))}
        {shape.showsWithout && <td className={styles.derived}>{shown(checks.sums.without)}</td>}
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

interface AgreementProps {
  sums: LiveChecks['sums'];
  stated: string | undefined;
  readOnly: boolean;
  onRest: (rest: number) => void;
}

/** Whether the cells add up to the stated total; what is left over may be put in "sex not known". */
function Agreement({ sums, stated, readOnly, onRest }: AgreementProps) {
  const t = useText();
  const { number } = useFormats();
  const { total, cellsTotal, remainder } = sums;
  if (!stated || total === null || cellsTotal === null) return null;
  if (cellsTotal > total)
    return <Chip tone="bad">{t('saddd.less', { count: number(cellsTotal - total) })}</Chip>;
  if (!remainder) return <Chip tone="ok">{t('saddd.agrees')}</Chip>;
  return (
    <span className={styles.agreement}>
      <Chip tone="warn">{t('saddd.more', { count: number(remainder) })}</Chip>
      {!readOnly && <TextButton onClick={() => onRest(remainder)}>{t('saddd.restUnknown')}</TextButton>}
    </span>
  );
}
