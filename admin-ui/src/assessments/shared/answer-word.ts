import type { Text } from '../../i18n/useText';
import type { Answer } from '../types';

/** An answer in words; null is one, too: nobody answered. */
export function answerWord(t: Text, answer: Answer | null): string {
  return answer ? t(`assessments.answersLong.${answer}`) : t('assessments.unanswered');
}
