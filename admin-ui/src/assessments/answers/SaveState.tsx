import { useState } from 'react';
import { problemText } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import type { StoredAnswer } from '../types';
import styles from './SaveState.module.css';
import { contentOf, type Side } from './unsent';
import type { GivenAnswer } from './useOutbox';

/** What became of the last answer: on its way, saved, waiting, refused, or met by another's. */
export function SaveState({
  given,
  side,
  stored,
}: {
  given: GivenAnswer;
  side: Side;
  stored: StoredAnswer | undefined;
}) {
  const t = useText();
  const { entry, again, giveUp } = given;
  const [shows] = useState(() => entry?.state !== 'saved');
  const state = entry?.state;
  if (state === 'conflict') {
    const wordOf = (answer: StoredAnswer['answer']) =>
      answer ? t(`assessments.answersLong.${answer}`) : t('assessments.unanswered');
    const values = { theirs: wordOf(contentOf(side, stored).answer), yours: wordOf(given.content.answer) };
    return (
      <p className={styles.trouble} role="alert">
        {t('assessments.conflict', values)}{' '}
        <TextButton onClick={giveUp}>{t('assessments.keepTheirs')}</TextButton>{' '}
        <TextButton onClick={again}>{t('assessments.keepMine')}</TextButton>
      </p>
    );
  }
  if (state === 'refused')
    return (
      <p className={styles.trouble} role="alert">
        {t('assessments.saving.refused')}: {problemText(t, entry?.error)}{' '}
        <TextButton onClick={again}>{t('assessments.tryAgain')}</TextButton>{' '}
        <TextButton onClick={giveUp}>{t('app.cancel')}</TextButton>
      </p>
    );
  const word = state && (state !== 'saved' || shows) ? t(`assessments.saving.${state}`) : '';
  return (
    <p
      className={state === 'waiting' && entry && entry.tries > 0 ? styles.waiting : styles.quiet}
      role="status"
    >
      {state === 'waiting' && entry?.tries === 0 ? t('assessments.saving.sending') : word}
    </p>
  );
}
