import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Answer, Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { AnswerControl } from './AnswerControl';
import { GivenWord } from './GivenWord';
import { SaveState } from './SaveState';
import type { Side } from './unsent';
import { useGivenAnswer } from './useOutbox';

interface OwnAnswerProps {
  criterion: Criterion;
  describedBy: string;
  /** Says whose answer it is, where there are two. */
  named: boolean;
  asks: Side | null;
  onAsk: (side: Side | null) => void;
}

/** The body's own answer: saved as it is given; “not applicable” is saved with its reason. */
export function OwnAnswer({ criterion, describedBy, named, asks, onAsk }: OwnAnswerProps) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[criterion.code];
  const given = useGivenAnswer(outbox, 'own', criterion.code, stored);
  const { answer, reason = null } = given.content;
  const choose = (chosen: Answer | null) => {
    onAsk(chosen === 'not_applicable' ? 'own' : null);
    if (chosen !== 'not_applicable')
      given.give({ answer: chosen, reason: chosen === answer ? reason : null });
  };
  if (!part.answers)
    return (
      <div className={styles.still}>
        {named && <p className={styles.caption}>{t('assessments.bodyAnswer')}</p>}
        <GivenWord answer={answer} />
      </div>
    );
  return (
    <div className={styles.side}>
      <AnswerControl
        label={t('assessments.answerTo', { code: criterion.code })}
        describedBy={describedBy}
        value={asks === 'own' ? 'not_applicable' : answer}
        allowsNotApplicable={criterion.notApplicableWhen !== null}
        onChoose={choose}
      />
      <div className={styles.line}>
        {answer !== null && (
          <span className={styles.clear}>
            <TextButton
              aria-label={t('design.pair', { name: t('assessments.clear'), value: criterion.code })}
              onClick={() => choose(null)}
            >
              {t('assessments.clear')}
            </TextButton>
          </span>
        )}
        <SaveState given={given} side="own" stored={stored} />
      </div>
    </div>
  );
}
