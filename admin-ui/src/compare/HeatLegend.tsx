import { levelColours } from '../design/colours';
import { useText } from '../i18n/useText';
import { SHADES } from '../results/shades';
import { AskedLegend } from './AskedLegend';
import styles from './HeatMap.module.css';

/** What the shades mean; each cell says its number too. */
export function HeatLegend() {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('compare.heatScale')}>
      {SHADES.map((step) => (
        <li key={step}>
          <span className={styles.swatch} style={{ background: levelColours[step] }} />
          {t(`compare.scale.${step}`)}
        </li>
      ))}
      <li>
        <span className={`${styles.swatch} ${styles.hatch}`} /> {t('design.reasons.withheld')},{' '}
        {t('design.reasons.not_shared')}
      </li>
      <AskedLegend />
    </ul>
  );
}
