import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureCell, FigureTable } from '../design/figure-table';
import { Hatched } from '../design/Hatched';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import styles from './Quality.module.css';
import { useLineNames } from './useLineNames';
import type { DataQuality } from './useQuality';

type Reach = DataQuality['reach'];

/** Direct and indirect people by activity, never added to each other. */
export function ReachCard({ reach, fileName }: { reach: Reach; fileName: string }) {
  const t = useText();
  const names = useLineNames();
  const caption = t('quality.reachTitle');
  const nameOf = (activity: string) => names.activity({ key: activity });
  return (
    <Card>
      <Figure
        caption={caption}
        summary={t('quality.reachSummary')}
        table={tableOf(t, reach, nameOf)}
        fileName={fileName}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={styles.rules}>
              <thead>
                <tr>
                  <th scope="col">{t('quality.activity')}</th>
                  <th scope="col">{t('quality.direct')}</th>
                  <th scope="col">{t('quality.indirect')}</th>
                </tr>
              </thead>
              <tbody>
                {reach.map((one) => (
                  <tr key={one.activity}>
                    <th scope="row">{nameOf(one.activity)}</th>
                    <Count of={one.direct} />
                    <Count of={one.indirect} />
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </InReadingDirection>
      </Figure>
    </Card>
  );
}

function Count({ of: { value, reason } }: { of: Reach[number]['direct'] }) {
  const { number } = useFormats();
  return <td>{value === null ? <Hatched reason={reason ?? 'no_data'} /> : number(value)}</td>;
}

function tableOf(t: Text, reach: Reach, nameOf: (activity: string) => string): FigureTable {
  const cell = ({ value, reason }: Reach[number]['direct']): FigureCell =>
    value ?? { reason: reason ?? 'no_data' };
  return {
    columns: [
      { key: 'activity', label: t('quality.activity') },
      { key: 'direct', label: t('quality.direct') },
      { key: 'indirect', label: t('quality.indirect') },
    ],
    rows: reach.map(({ activity, direct, indirect }) => ({
      activity: nameOf(activity),
      direct: cell(direct),
      indirect: cell(indirect),
    })),
  };
}
