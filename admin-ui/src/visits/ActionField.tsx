import { VISIT_CHECKS, type VisitCheck } from '../../../api/domain/visit.js';
import { FieldRow } from '../design/FieldRow';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './Visits.module.css';
import type { ActionForm } from './visit-form';

interface ActionFieldProps {
  number: number;
  action: ActionForm;
  /** What is wrong with a field of it. */
  faultOf: (field: string) => string | undefined;
  onChange: (action: ActionForm) => void;
  onRemove: () => void;
}

/** Something to put right: about what, what, by when, and the day it was closed. */
export function ActionField({ number, action, faultOf, onChange, onRemove }: ActionFieldProps) {
  const t = useText();
  const set = (values: Partial<ActionForm>) => onChange({ ...action, ...values });
  return (
    <fieldset className={styles.action}>
      <legend>{t('visits.actionNumber', { number })}</legend>
      <LabelledField label={t('visits.about')}>
        {(control) => (
          <select
            {...control}
            value={action.about}
            onChange={({ target }) => set({ about: target.value as VisitCheck })}
          >
            {VISIT_CHECKS.map((check) => (
              <option key={check} value={check}>
                {t(`visits.questions.${check}`)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <LabelledField label={t('visits.what')} fault={faultOf('what')}>
        {(control) => (
          <textarea
            {...control}
            maxLength={300}
            value={action.what}
            onChange={({ target }) => set({ what: target.value })}
          />
        )}
      </LabelledField>
      <FieldRow>
        <LabelledField label={t('visits.dueOn')} fault={faultOf('dueOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={action.dueOn}
              onChange={({ target }) => set({ dueOn: target.value })}
            />
          )}
        </LabelledField>
        <LabelledField
          label={t('visits.closedOn')}
          optional
          hint={t('visits.closedOnHint')}
          fault={faultOf('closedOn')}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={action.closedOn}
              onChange={({ target }) => set({ closedOn: target.value })}
            />
          )}
        </LabelledField>
      </FieldRow>
      <div className={styles.buttons}>
        <TextButton onClick={onRemove} aria-label={t('visits.removeAction', { number })}>
          {t('app.remove')}
        </TextButton>
      </div>
    </fieldset>
  );
}
