import { useText } from '../i18n/useText';
import { ASKED_SIGNS } from './AskedMark';
import styles from './HeatMap.module.css';

/** What the signs beside a figure mean. */
export function AskedLegend() {
  const t = useText();
  return (['otherwise', 'reworded'] as const).map((asked) => (
    <li key={asked}>
      <span className={styles.sign} aria-hidden="true">
        {ASKED_SIGNS[asked]}
      </span>
      {t(`compare.asked.${asked}`)}
    </li>
  ));
}
