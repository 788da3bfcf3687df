import { Card } from '../design/Card';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Public.module.css';

const LIMITS = ['own', 'published', 'small', 'absent', 'ranking'] as const;

interface LimitsCardProps {
  /** Counts of people are shown from this number on; absent: of several countries. */
  countsFrom?: number | null;
}

/** What the figures are, and what they cannot say. */
export function LimitsCard({ countsFrom }: LimitsCardProps) {
  const t = useText();
  const { number } = useFormats();
  const small = countsFrom
    ? t('results.countsFrom', { count: number(countsFrom) })
    : t('everybody.limits.small');
  return (
    <Card title={t('everybody.limits.title')}>
      <ul className={styles.limits}>
        {LIMITS.map((one) => (
          <li key={one}>{one === 'small' ? small : t(`everybody.limits.${one}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
