import { useText } from '../../i18n/useText';
import styles from './Assignments.module.css';
import type { Assignment } from './assignment-queries';

/** How far a function is: answered criteria of those that are asked. */
export function AnsweredBar({ assignment: { answered, criteria } }: { assignment: Assignment }) {
  const t = useText();
  return (
    <div className={styles.far}>
      <progress value={answered} max={criteria} aria-hidden="true" />
      <span>{t('assignments.answeredOf', { answered, criteria })}</span>
    </div>
  );
}
