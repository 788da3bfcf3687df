import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { Tile } from '../results/types';
import { useFigureText } from '../results/useFigureText';
import { VerdictChip } from '../results/VerdictChip';
import styles from './Profile.module.css';

/** The KPIs of the dashboard, each with the country's own target. */
export function KpisTable({ tiles }: { tiles: readonly Tile[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('profile.kpis')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.kpi')}</th>
            <th scope="col">{t('profile.figure')}</th>
            <th scope="col">{t('profile.target')}</th>
          </tr>
        </thead>
        <tbody>
          {tiles.map((tile) => (
            <KpiRow key={tile.code} tile={tile} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function KpiRow({ tile }: { tile: Tile }) {
  const t = useText();
  const { value: written } = useFigureText(tile.unit);
  const { code, name, unit, target, verdict, judgedBy } = tile;
  return (
    <tr>
      <th scope="row">
        <span className={styles.soft}>{code}</span> <bdi>{name}</bdi>
      </th>
      <td>
        <KpiValue figure={tile} unit={unit} />
      </td>
      <td>
        {target ? written(target.value) : t('results.noTarget')}{' '}
        <VerdictChip verdict={verdict} by={judgedBy} />
      </td>
    </tr>
  );
}
