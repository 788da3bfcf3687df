import type { Suspension } from '../api/types';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './DutiesCard.module.css';

/** The months in which nothing is owed, and why. */
export function SuspensionLines({ suspensions }: { suspensions: readonly Suspension[] }) {
  const t = useText();
  const { period } = useFormats();
  if (suspensions.length === 0) return null;
  return (
    <ul className={styles.suspensions} aria-label={t('operators.suspensions')}>
      {suspensions.map(({ from, to, reason }) => (
        <li key={from}>
          {from === to ? period(from) : t('operators.fromTo', { from: period(from), to: period(to) })}:{' '}
          {reason}
        </li>
      ))}
    </ul>
  );
}
