import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import styles from './Public.module.css';

const LIMITS = ['own', 'published', 'small', 'absent', 'ranking'] as const;

/** What the figures are, and what they cannot say. */
export function LimitsCard() {
  const t = useText();
  return (
    <Card title={t('everybody.limits.title')}>
      <ul className={styles.limits}>
        {LIMITS.map((one) => (
          <li key={one}>{t(`everybody.limits.${one}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
