import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useText } from '../i18n/useText';
import type { Comparison } from '../results/kpi-types';
import type { ReadingName } from '../results/types';
import styles from './HeatMap.module.css';
import { HeatRow } from './HeatRow';

interface HeatMapProps {
  comparison: Comparison;
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
}

const BODIES = ['NMAA', 'NMAC'] as const;

/** A table that one can also read as a map: deeper is higher, and every cell has its number. */
export function HeatMap({ comparison, names, reading }: HeatMapProps) {
  const t = useText();
  const { columns, countries } = comparison;
  return (
    <InReadingDirection>
      <ScrollRegion label={t('compare.heatTitle')}>
        <table className={styles.heat}>
          <colgroup>
            <col className={styles.names} />
          </colgroup>
          <thead>
            <tr>
              <td />
              {BODIES.map((body) => (
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
              {columns.map(({ code, title }) => (
                <th key={code} scope="col" title={`${code} ${title}`}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((row) => (
              <HeatRow
                key={row.countryCode}
                row={row}
                name={row.name ?? names.get(row.countryCode) ?? row.countryCode}
                columns={columns}
                reading={reading}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </InReadingDirection>
  );
}
