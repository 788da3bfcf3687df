import { useId, useState } from 'react';
import { TextButton } from '../../design/TextButton';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { TextSave } from '../answers/TextSave';
import { type GivenAnswer, useGivenAnswer } from '../answers/useOutbox';
import type { StoredAnswer } from '../types';
import { useChecklist } from './checklist-context';
import styles from './FigureBox.module.css';

interface DisputeProps {
  code: string;
  stored: StoredAnswer | undefined;
  /** The body's answer. */
  given: GivenAnswer;
}

/** “Met” against a figure: the body says why, and the verifier accepts that or not. */
export function Dispute({ code, stored, given }: DisputeProps) {
  const t = useText();
  const { part } = useChecklist();
  const [open, setOpen] = useState(false);
  const { reason } = given.content;
  return (
    <>
      {reason && !open && <p>{t('assessments.reasonGiven', { reason: isolated(reason) })}</p>}
      <p>{t(stored?.reasonAccepted ? 'assessments.reasonAccepted' : 'assessments.data.countsAsPartly')}</p>
      {part.answers && !open && (
        <TextButton onClick={() => setOpen(true)}>
          {reason ? t('app.edit') : t('assessments.data.anyway')}
        </TextButton>
      )}
      {open && (
        <TextSave
          label={t('assessments.data.anywayLabel')}
          save={t('assessments.saveReason')}
          value={reason ?? ''}
          required
          onSave={(text) => {
            given.give({ answer: 'met', reason: text });
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {part.verifies && reason && <AcceptReason code={code} stored={stored} />}
    </>
  );
}

function AcceptReason({ code, stored }: Omit<DisputeProps, 'given'>) {
  const t = useText();
  const id = useId();
  const { outbox } = useChecklist();
  const own = useGivenAnswer(outbox, 'verifier', code, stored);
  return (
    <p className={styles.accept}>
      <input
        type="checkbox"
        id={id}
        checked={own.content.reasonAccepted ?? false}
        onChange={(event) => own.give({ reasonAccepted: event.target.checked })}
      />
      <label htmlFor={id}>{t('assessments.acceptReason')}</label>
    </p>
  );
}
