import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useToday } from '../results/months';
import styles from './LimitsNotice.module.css';

const LIMITS = ['own', 'verified', 'rounds', 'hidden'] as const;

/** What a comparison can and cannot say: read first. */
export function LimitsNotice() {
  const t = useText();
  const { date } = useFormats();
  const today = useToday();
  return (
    <section className={styles.notice} aria-labelledby="limits-title">
      <h2 id="limits-title">{t('compare.limitsTitle')}</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`compare.limit.${limit}`)}</li>
        ))}
        <li>{t('compare.limit.date', { date: date(today) })}</li>
      </ul>
    </section>
  );
}
