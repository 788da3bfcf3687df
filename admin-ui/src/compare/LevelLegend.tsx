import { LevelSquare, SO_FAR } from '../design/LevelSquare';
import { useText } from '../i18n/useText';
import { AskedLegend } from './AskedLegend';
import styles from './HeatMap.module.css';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** What the levels and the marks mean. */
export function LevelLegend() {
  const t = useText();
  return (
    <ul className={styles.legend} aria-label={t('compare.levelScale')}>
      {LEVELS.map((level) => (
        <li key={level}>
          <LevelSquare level={level} silent /> {t(`design.levels.${level}`)}
        </li>
      ))}
      <li>
        {SO_FAR} {t('design.levelSoFar')}
      </li>
      <AskedLegend />
    </ul>
  );
}
