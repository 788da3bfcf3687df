import { useId } from 'react';
import { directionOf, useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { GridTotals } from './GridTotals';
import type { SadddGridProps } from './grid-props';
import { ROWS } from './grid-shape';
import { SadddCell } from './SadddCell';
import styles from './SadddGrid.module.css';
import { useGridKeys } from './useGridKeys';
import { type GridCell, useGridLines } from './useGridLines';
import { WithoutCell } from './WithoutCell';

/** People by sex, age and disability: one plain table, filled in by keyboard or by paste. */
export function SadddGrid(props: SadddGridProps) {
  const { form, counts, shape, readOnly, markOf, describedBy, deeds } = props;
  const t = useText();
  const locale = useCurrentLocale();
  const caption = useId();
  const rtl = directionOf(locale) === 'rtl';
  const keys = useGridKeys({ shape, form, locale, rtl, readOnly, deeds });
  const { lines, whole } = useGridLines(shape);
  const known = ROWS.length - 3;
  const cell = ({ place, name }: GridCell) => (
    <SadddCell
      place={place}
      name={name}
      text={form[place] ?? ''}
      mark={markOf(place)}
      readOnly={readOnly}
      describedBy={describedBy(place)}
      onType={deeds.type}
    />
  );
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
          {lines.map((line, index) => (
            <tr key={`${line.sex},${line.ageBand}`} className={index === known ? styles.unknown : undefined}>
              <th scope="row" className={line.ageBand === '_U' ? undefined : styles.oneLine}>
                {line.heading}
              </th>
              {line.cells.map((one) => (
                <td key={one.column}>{(one.column === '_T' || shape.byRow) && cell(one)}</td>
              ))}
              {shape.showsWithout && <WithoutCell form={form} counts={counts} row={line} />}
            </tr>
          ))}
        </tbody>
        <GridTotals {...props} cells={whole.cells} cell={cell} />
      </table>
    </div>
  );
}
