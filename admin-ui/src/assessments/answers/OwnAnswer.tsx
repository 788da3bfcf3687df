import { useState } from 'react';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Answer, Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { AnswerControl } from './AnswerControl';
import { GivenWord } from './GivenWord';
import { SaveState } from './SaveState';
import { TextSave } from './TextSave';
import { useGivenAnswer } from './useOutbox';

interface OwnAnswerProps {
  criterion: Criterion;
  describedBy: string;
  /** Says whose answer it is, where there are two. */
  named: boolean;
}

/** The body's own answer: saved as it is given; “not applicable” is saved with its reason. */
export function OwnAnswer({ criterion, describedBy, named }: OwnAnswerProps) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[criterion.code];
  const given = useGivenAnswer(outbox, 'own', criterion.code, stored);
  const [asksReason, setAsksReason] = useState(false);
  const { answer, reason = null } = given.content;
  const choose = (chosen: Answer | null) => {
    setAsksReason(chosen === 'not_applicable');
    if (chosen !== 'not_applicable')
      given.give({ answer: chosen, reason: chosen === answer ? reason : null });
  };
  if (!part.answers)
    return (
      <div className={styles.side}>
        {named && <p className={styles.caption}>{t('assessments.bodyAnswer')}</p>}
        <GivenWord answer={answer} />
        {answer === 'not_applicable' && <p className={styles.caption}>{reason}</p>}
      </div>
    );
  return (
    <div className={styles.side}>
      <AnswerControl
        label={t('assessments.answerTo', { code: criterion.code })}
        describedBy={describedBy}
        value={asksReason ? 'not_applicable' : answer}
        allowsNotApplicable={criterion.notApplicableWhen !== null}
        onChoose={choose}
      />
      <div className={styles.line}>
        <SaveState given={given} side="own" stored={stored} />
        {answer !== null && (
          <span className={styles.clear}>
            <TextButton
              aria-label={`${t('assessments.clear')}: ${criterion.code}`}
              onClick={() => choose(null)}
            >
              {t('assessments.clear')}
            </TextButton>
          </span>
        )}
      </div>
      {(asksReason || answer === 'not_applicable') && (
        <div className={styles.wide}>
          <p className={styles.caption} dir="auto">
            {t('assessments.naWhen', { when: criterion.notApplicableWhen ?? '' })}
          </p>
          <TextSave
            key={String(asksReason)}
            label={t('assessments.reasonNotApplicable')}
            save={t('assessments.saveReason')}
            value={answer === 'not_applicable' ? (reason ?? '') : ''}
            required
            onSave={(text) => {
              given.give({ answer: 'not_applicable', reason: text });
              setAsksReason(false);
            }}
          />
        </div>
      )}
    </div>
  );
}
