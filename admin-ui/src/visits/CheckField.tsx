import { useId } from 'react';
import { CHECK_ANSWERS, type VisitCheck } from '../../../api/domain/visit.js';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { RadioBar } from './RadioBar';
import styles from './Visits.module.css';
import type { CheckForm } from './visit-form';

interface CheckFieldProps {
  check: VisitCheck;
  form: CheckForm;
  /** What is wrong, by JSON pointer. */
  faults: ReadonlyMap<string, string>;
  onChange: (form: CheckForm) => void;
  onAction: () => void;
}

/** One question of the checklist: its answer, and why it does not apply. */
export function CheckField({ check, form, faults, onChange, onAction }: CheckFieldProps) {
  const t = useText();
  const id = useId();
  const fault = faults.get(`#/checks/${check}/answer`);
  const question = t(`visits.questions.${check}`);
  return (
    <div className={styles.part}>
      <fieldset className={styles.question}>
        <legend>{question}</legend>
        <p id={`${id}-hint`} className={styles.quiet}>
          {t(`visits.hints.${check}`)}
        </p>
        <RadioBar
          label={question}
          describedBy={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
          invalid={fault !== undefined}
          value={form.answer}
          options={CHECK_ANSWERS.map((answer) => [answer, t(`visits.answers.${answer}`)])}
          onChoose={(answer) => onChange({ ...form, answer })}
        />
        {fault && (
          <p id={`${id}-fault`} className={styles.fault}>
            {fault}
          </p>
        )}
        {form.answer === 'not_applicable' && (
          <LabelledField label={t('visits.reason')} fault={faults.get(`#/checks/${check}/reason`)}>
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={300}
                value={form.reason}
                onChange={({ target }) => onChange({ ...form, reason: target.value })}
              />
            )}
          </LabelledField>
        )}
        {form.answer && form.answer !== 'not_applicable' && (
          <div className={styles.buttons}>
            <TextButton onClick={onAction} aria-label={`${t('visits.addAction')}: ${question}`}>
              {t('visits.addAction')}
            </TextButton>
          </div>
        )}
      </fieldset>
    </div>
  );
}
