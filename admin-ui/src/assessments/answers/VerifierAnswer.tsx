import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Answer, Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { AnswerControl } from './AnswerControl';
import { GivenWord } from './GivenWord';
import { SaveState } from './SaveState';
import type { Side } from './unsent';
import { useGivenAnswer } from './useOutbox';

interface VerifierAnswerProps {
  criterion: Criterion;
  describedBy: string;
  asks: Side | null;
  onAsk: (side: Side | null) => void;
}

/** The verifier's own answer, which never replaces the body's. */
export function VerifierAnswer({ criterion, describedBy, asks, onAsk }: VerifierAnswerProps) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[criterion.code];
  const given = useGivenAnswer(outbox, 'verifier', criterion.code, stored);
  const { answer, note = null } = given.content;
  if (!part.verifies)
    return (
      <div className={styles.still}>
        <p className={styles.caption}>{t('assessments.verifierAnswer')}</p>
        <GivenWord answer={answer} />
      </div>
    );
  const choose = (chosen: Answer | null) => {
    const owesNote = chosen === 'not_applicable' && !note;
    onAsk(owesNote ? 'verifier' : null);
    if (!owesNote) given.give({ answer: chosen });
  };
  return (
    <div className={styles.side}>
      <p className={styles.caption}>{t('assessments.verifierAnswer')}</p>
      <AnswerControl
        label={t('assessments.verifierAnswerTo', { code: criterion.code })}
        describedBy={describedBy}
        value={asks === 'verifier' ? 'not_applicable' : answer}
        allowsNotApplicable={criterion.notApplicableWhen !== null}
        onChoose={choose}
      />
      <SaveState given={given} side="verifier" stored={stored} />
    </div>
  );
}
