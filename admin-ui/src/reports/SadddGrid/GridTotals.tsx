import type { ReactNode } from 'react';
import { toCells } from '../../../../api/domain/cells.js';
import type { Disability } from '../../../../api/domain/codes.js';
import { margins } from '../../../../api/domain/margins.js';
import { Chip } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { cellPlace, countsOf } from '../entry/entry-form';
import type { LiveChecks } from '../entry/entry-rules';
import type { SadddGridProps } from './grid-props';
import { type GridRow, totalCell } from './grid-shape';
import { SadddCell } from './SadddCell';
import styles from './SadddGrid.module.css';

interface GridTotalsProps extends SadddGridProps {
  cell: (row: GridRow, column: Disability) => ReactNode;
}

const WHOLE: GridRow = { sex: '_T', ageBand: '_T' };

/** The margins, live, and the total as it was stated. */
export function GridTotals({
  form,
  shape,
  checks,
  markOf,
  describedBy,
  deeds,
  readOnly,
  cell,
}: GridTotalsProps) {
  const t = useText();
  const { number } = useFormats();
  const locale = useCurrentLocale();
  const counts = countsOf(form, locale).filter(({ value }) => Number.isInteger(value));
  const { total } = margins(toCells(counts));
  const shown = (value: number | null) => (value === null ? '' : number(value));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('saddd.total')}</th>
        {shape.columns.map((column) => (
          <td key={column} data-margin={column}>
            {totalCell(shape, column, form) ? cell(WHOLE, column) : <span>{shown(total[column])}</span>}
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
