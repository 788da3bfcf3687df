import { Card } from '../design/Card';
import { ScrollRegion } from '../design/ScrollRegion';
import { Spoken } from '../design/Spoken';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import { OfWhich } from '../results/OfWhich';
import type { CountryResults, Tile } from '../results/types';
import styles from './Public.module.css';

const HEADS = ['kpis.kpi', 'kpis.value', 'kpis.parts'] as const;

/** The KPIs of verified reports, each with what it is made of. */
export function PublicKpis({ results, tiles }: { results: CountryResults; tiles: readonly Tile[] }) {
  const t = useText();
  const { period } = useFormats();
  const { from, to } = results;
  const title = t('overview.kpisTitle', { from: period(from), to: period(to) });
  return (
    <Card title={title} subtitle={t('results.verifiedOnly')}>
      <ScrollRegion label={title}>
        <table className={styles.kpis}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  <Spoken>{t(head)}</Spoken>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tiles.map((tile) => (
              <tr key={tile.code}>
                <th scope="row">
                  <bdi>{tile.code}</bdi> {tile.name}
                </th>
                <td className={styles.value}>
                  <KpiValue figure={tile} unit={tile.unit} />
                </td>
                <td>
                  <OfWhich figure={tile} unit={tile.unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
