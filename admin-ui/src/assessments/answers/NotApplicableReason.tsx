import { TextButton } from '../../design/TextButton';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Criterion } from '../types';
import styles from './NotApplicableReason.module.css';
import { TextSave } from './TextSave';
import type { Side } from './unsent';
import { useGivenAnswer } from './useOutbox';

interface NotApplicableReasonProps {
  criterion: Criterion;
  /** Whose “not applicable” waits for its reason before it is sent. */
  asks: Side | null;
  onAsk: (side: Side | null) => void;
}

/** Why a criterion does not apply: asked for before the answer is sent, shown afterwards. */
export function NotApplicableReason({ criterion, asks, onAsk }: NotApplicableReasonProps) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const { code, notApplicableWhen } = criterion;
  const stored = answers[code];
  const own = useGivenAnswer(outbox, 'own', code, stored);
  const verifier = useGivenAnswer(outbox, 'verifier', code, stored);
  const { answer, reason } = own.content;
  const save = (text: string) => {
    if (asks === 'own') own.give({ answer: 'not_applicable', reason: text });
    else verifier.give({ answer: 'not_applicable', note: text });
    onAsk(null);
  };
  if (asks)
    return (
      <div className={styles.ask}>
        <p>{t('assessments.naWhen', { when: isolated(notApplicableWhen) })}</p>
        <TextSave
          label={t('assessments.reasonNotApplicable')}
          save={t('assessments.saveReason')}
          value={(asks === 'own' ? reason : verifier.content.note) ?? ''}
          required
          onSave={save}
          onCancel={() => onAsk(null)}
        />
      </div>
    );
  if (answer !== 'not_applicable') return null;
  return (
    <p className={styles.given}>
      {t('assessments.notApplicableBecause', { reason: isolated(reason) })}{' '}
      {part.answers && <TextButton onClick={() => onAsk('own')}>{t('app.edit')}</TextButton>}
    </p>
  );
}
