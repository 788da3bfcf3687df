import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Answer, Criterion } from '../types';
import styles from './AnswerColumn.module.css';
import { AnswerControl } from './AnswerControl';
import { GivenWord } from './GivenWord';
import { SaveState } from './SaveState';
import { TextSave } from './TextSave';
import { useGivenAnswer } from './useOutbox';

/** The verifier's own answer, which never replaces the body's. */
export function VerifierAnswer({ criterion, describedBy }: { criterion: Criterion; describedBy: string }) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[criterion.code];
  const given = useGivenAnswer(outbox, 'verifier', criterion.code, stored);
  const [asksNote, setAsksNote] = useState(false);
  const { answer, note = null } = given.content;
  if (!part.verifies)
    return (
      <div className={styles.side}>
        <p className={styles.caption}>{t('assessments.verifierAnswer')}</p>
        <GivenWord answer={answer} />
      </div>
    );
  const choose = (chosen: Answer | null) => {
    const owesNote = chosen === 'not_applicable' && !note;
    setAsksNote(owesNote);
    if (!owesNote) given.give({ answer: chosen });
  };
  return (
    <div className={styles.side}>
      <p className={styles.caption}>{t('assessments.yourVerdict')}</p>
      <AnswerControl
        label={t('assessments.verifierAnswerTo', { code: criterion.code })}
        describedBy={describedBy}
        value={asksNote ? 'not_applicable' : answer}
        allowsNotApplicable={criterion.notApplicableWhen !== null}
        onChoose={choose}
      />
      <SaveState given={given} side="verifier" stored={stored} />
      {asksNote && (
        <div className={styles.wide}>
          <TextSave
            label={t('assessments.reasonNotApplicable')}
            save={t('assessments.saveReason')}
            value=""
            required
            most={4000}
            onSave={(text) => {
              given.give({ answer: 'not_applicable', note: text });
              setAsksNote(false);
            }}
          />
        </div>
      )}
    </div>
  );
}
