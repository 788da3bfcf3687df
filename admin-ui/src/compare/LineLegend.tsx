import { useText } from '../i18n/useText';
import styles from './HeatMap.module.css';
import { LINES } from './multiples';

interface LineLegendProps {
  /** Of the lines, in order. */
  names: readonly string[];
  target?: boolean;
  ranged?: boolean;
}

/** What the lines are, and what stands where there is no figure. */
export function LineLegend({ names, target = false, ranged = false }: LineLegendProps) {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('compare.legend')}>
      {names.map((name, index) => (
        <li key={name}>
          <svg width="30" height="12" aria-hidden="true">
            <line
              x2="30"
              y1="6"
              y2="6"
              stroke={LINES[index]?.stroke}
              strokeWidth="2"
              strokeDasharray={LINES[index]?.dash}
            />
            {LINES[index]?.shape === 'circle' ? (
              <circle cx="15" cy="6" r="3.6" fill={LINES[index]?.stroke} />
            ) : (
              <rect x="11.6" y="2.6" width="6.8" height="6.8" fill={LINES[index]?.stroke} />
            )}
          </svg>
          {name}
        </li>
      ))}
      {target && <li>{t('compare.targetLine')}</li>}
      {ranged && <li>{t('compare.rangeHint')}</li>}
      <li>{t('compare.breakHint')}</li>
      <li>
        <span className={`${styles.swatch} ${styles.hatch}`} /> {t('compare.hatchHint')}
      </li>
    </ul>
  );
}
