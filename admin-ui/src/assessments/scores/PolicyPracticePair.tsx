import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { PolicyPractice } from '../types';
import styles from './EntityIndex.module.css';

/** What is written beside what is applied: always as a pair. */
export function PolicyPracticePair({ pair }: { pair: PolicyPractice }) {
  const t = useText();
  const formats = useFormats();
  const { written, applied, gap, reason, items } = pair;
  const percent = (value: number) => formats.percent(value / 100, 1);
  return (
    <Card title={t('assessments.gapTitle')} subtitle={t('assessments.gapText', { items })}>
      {written !== null && applied !== null && (
        <p className={styles.value}>
          <span className={styles.unit}>{t('assessments.written')}</span> {percent(written)}{' '}
          <span className={styles.unit}>· {t('assessments.applied')}</span> {percent(applied)}
        </p>
      )}
      <p className={styles.quiet}>
        {reason && t(`assessments.gapReasons.${reason}`)}
        {gap !== null &&
          (gap > 0 ? t('assessments.gapBy', { gap: formats.number(gap) }) : t('assessments.gapNone'))}
      </p>
    </Card>
  );
}
