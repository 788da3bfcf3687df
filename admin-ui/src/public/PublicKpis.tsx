import { Card } from '../design/Card';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import { OfWhich } from '../results/OfWhich';
import type { CountryResults, Tile } from '../results/types';
import styles from './Public.module.css';

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
