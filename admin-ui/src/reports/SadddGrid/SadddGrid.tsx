import { useCallback, useId } from 'react';
import type { Disability } from '../../../../api/domain/codes.js';
import { directionOf, useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { cellPlace } from '../entry/entry-form';
import { useReportWords } from '../useReportWords';
import { GridTotals } from './GridTotals';
import type { SadddGridProps } from './grid-props';
import { type GridRow, ROWS } from './grid-shape';
import { SadddCell } from './SadddCell';
import styles from './SadddGrid.module.css';
import { useGridKeys } from './useGridKeys';
import { WithoutCell } from './WithoutCell';

/** People by sex, age and disability: one plain table, filled in by keyboard or by paste. */
export function SadddGrid(props: SadddGridProps) {
  const { form, shape, readOnly, deeds } = props;
  const t = useText();
  const words = useReportWords();
  const locale = useCurrentLocale();
  const caption = useId();
  const rtl = directionOf(locale) === 'rtl';
  const keys = useGridKeys({ shape, form, locale, rtl, readOnly, deeds });
  const cell = useCell(props);
  const known = ROWS.length - 3;
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} aria-labelledby={caption} {...keys}>
        <caption id={caption}>{t(readOnly ? 'saddd.captionRead' : 'saddd.caption')}</caption>
        <thead>
          <tr>
            <td />
            {shape.columns.map((column) => (
              <th key={column} scope="col">
                {t(`saddd.columns.${column}`)}
              </th>
            ))}
            {shape.showsWithout && (
              <th scope="col" className={styles.derived}>
                {t('saddd.columns.without')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shape.rows.map((row, index) => (
            <tr key={`${row.sex},${row.ageBand}`} className={index === known ? styles.unknown : undefined}>
              <th scope="row" className={row.ageBand === '_U' ? undefined : styles.oneLine}>
                {words.row(row.sex, row.ageBand)}
              </th>
              {shape.columns.map((column) => (
                <td key={column}>{(column === '_T' || shape.byRow) && cell(row, column)}</td>
              ))}
              {shape.showsWithout && <WithoutCell form={form} row={row} />}
            </tr>
          ))}
        </tbody>
        <GridTotals {...props} cell={cell} />
      </table>
    </div>
  );
}

/** Draws the cell of a row and column. */
function useCell({ form, markOf, describedBy, deeds }: SadddGridProps) {
  const t = useText();
  const words = useReportWords();
  const { type } = deeds;
  return useCallback(
    ({ sex, ageBand }: GridRow, column: Disability) => {
      const place = cellPlace(sex, ageBand, column);
      return (
        <SadddCell
          place={place}
          name={t('saddd.cell', { row: words.row(sex, ageBand), column: t(`saddd.columns.${column}`) })}
          text={form[place] ?? ''}
          mark={markOf(place)}
          describedBy={describedBy(place)}
          onType={type}
        />
      );
    },
    [form, markOf, describedBy, type, t, words],
  );
}
