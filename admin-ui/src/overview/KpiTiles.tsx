import { Link, useSearchParams } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useKpiDictionary } from '../results/queries';
import type { CountryResults, Tile } from '../results/types';
import { audienceIn } from '../sharing/as-audience';
import { KpiTile } from './KpiTile';
import styles from './KpiTiles.module.css';

interface KpiTilesProps {
  results: CountryResults;
  tiles: readonly Tile[];
  isOwn: boolean;
}

/** The KPIs that a country looks at first. */
export function KpiTiles({ results, tiles, isOwn }: KpiTilesProps) {
  const t = useText();
  const { period, number } = useFormats();
  const { data: dictionary } = useKpiDictionary();
  const isPreview = audienceIn(useSearchParams()[0]) !== null;
  const { from, to, awaitingVerification: waiting, countryCode } = results;
  const search = new URLSearchParams({ from, to, ...(!isOwn && { country: countryCode }) }).toString();
  return (
    <section aria-labelledby="kpis-title">
      <div className={styles.head}>
        <h2 id="kpis-title">{t('overview.kpisTitle', { from: period(from), to: period(to) })}</h2>
        {!isPreview && <Link to={`/kpis?${search}`}>{t('overview.allKpis')}</Link>}
      </div>
      <p className={styles.basis}>
        {t('results.verifiedOnly')}
        {waiting !== null && waiting > 0 && ` ${t('results.awaiting', { count: number(waiting) })}`}
      </p>
      <div className={styles.tiles}>
        {tiles.map((tile) => (
          <KpiTile
            key={tile.code}
            tile={tile}
            definition={dictionary?.find(({ code }) => code === tile.code)}
            address={isPreview ? null : `/kpis/${tile.code}?${search}`}
          />
        ))}
      </div>
    </section>
  );
}
