import { useText } from '../../i18n/useText';
import type { Answer } from '../types';
import styles from './AnswerColumn.module.css';

/** An answer that stands still. */
export function GivenWord({ answer }: { answer: Answer | null }) {
  const t = useText();
  return (
    <p className={answer ? styles.standing : styles.none}>
      {answer ? t(`assessments.answersLong.${answer}`) : t('assessments.unanswered')}
    </p>
  );
}
