import { useState } from 'react';
import { Notice } from '../../design/Notice';
import { TextButton } from '../../design/TextButton';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { SaveState } from '../answers/SaveState';
import { TextSave } from '../answers/TextSave';
import { useGivenAnswer } from '../answers/useOutbox';
import { useChecklist } from './checklist-context';
import styles from './WholeNotApplicable.module.css';

/** A recommendation that may not apply: said once for all its criteria, with a reason; each side says it for itself. */
export function WholeNotApplicable() {
  const { part, recommendation, answers } = useChecklist();
  if (!recommendation.notApplicableWhen) return null;
  const stored = answers[recommendation.code];
  return (
    <>
      {stored?.answer === 'not_applicable' && !part.answers && (
        <SaidBy text="assessments.notApplicableBecause" reason={stored.reason} />
      )}
      {stored?.verifierAnswer === 'not_applicable' && !part.verifies && (
        <SaidBy text="assessments.verifierNotApplicable" reason={stored.verifierNote} />
      )}
      {(part.answers || part.verifies) && <SayIt />}
    </>
  );
}

function SaidBy(props: {
  text: 'assessments.notApplicableBecause' | 'assessments.verifierNotApplicable';
  reason: string | null;
}) {
  const t = useText();
  return (
    <div className={styles.whole}>
      <Notice>{t(props.text, { reason: isolated(props.reason) })}</Notice>
    </div>
  );
}

function SayIt() {
  const t = useText();
  const { part, outbox, recommendation, answers } = useChecklist();
  const [asks, setAsks] = useState(false);
  const side = part.answers ? 'own' : 'verifier';
  const stored = answers[recommendation.code];
  const given = useGivenAnswer(outbox, side, recommendation.code, stored);
  const because = side === 'own' ? given.content.reason : given.content.note;
  const say = (text: string) => {
    given.give({ answer: 'not_applicable', ...(side === 'own' ? { reason: text } : { note: text }) });
    setAsks(false);
  };
  const takeBack = () =>
    given.give({ answer: null, ...(side === 'own' ? { reason: null } : { note: null }) });
  return (
    <div className={styles.whole}>
      {given.content.answer === 'not_applicable' ? (
        <Notice>
          {t('assessments.notApplicableBecause', { reason: isolated(because) })}{' '}
          <TextButton onClick={takeBack}>{t('assessments.appliesAfterAll')}</TextButton>
        </Notice>
      ) : (
        <p className={styles.question}>
          {t('assessments.wholeNotApplicable')}{' '}
          <TextButton aria-expanded={asks} onClick={() => setAsks(!asks)}>
            {t('assessments.sayNotApplicable')}
          </TextButton>
        </p>
      )}
      {asks && (
        <div className={styles.form}>
          <p className={styles.question}>
            {t('assessments.naWhen', { when: isolated(recommendation.notApplicableWhen) })}
          </p>
          <TextSave
            label={t('assessments.reasonNotApplicable')}
            save={t('assessments.saveReason')}
            value=""
            required
            onSave={say}
            onCancel={() => setAsks(false)}
          />
        </div>
      )}
      <SaveState given={given} side={side} stored={stored} />
    </div>
  );
}
