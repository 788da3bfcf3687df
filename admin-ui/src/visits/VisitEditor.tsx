import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { VISIT_CHECKS, VISIT_RESULTS } from '../../../api/domain/visit.js';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { RemoveKept } from '../on-file/RemoveKept';
import { AboutFields } from './AboutFields';
import { ActionsCard } from './ActionsCard';
import { CheckField } from './CheckField';
import { RadioBar } from './RadioBar';
import type { Visit } from './types';
import { useVisitSaving } from './useVisitSaving';
import styles from './Visits.module.css';
import { newAction, type VisitForm } from './visit-form';

interface VisitEditorProps {
  start: VisitForm;
  countryCode: string;
  /** Null: a new one. */
  visit: Visit | null;
}

/** The checklist of a visit, from top to bottom as it is done on the spot. */
export function VisitEditor({ start, countryCode, visit }: VisitEditorProps) {
  const t = useText();
  const [form, setForm] = useState(start);
  const { save, error, faults, saving } = useVisitSaving(visit);
  const set = (values: Partial<VisitForm>) => setForm((before) => ({ ...before, ...values }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(form);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Card>
        <AboutFields {...{ form, countryCode, faults }} existing={visit !== null} onSet={set} />
      </Card>
      <Card title={t('visits.checks')} subtitle={t('visits.checksText')}>
        {VISIT_CHECKS.map((check) => (
          <CheckField
            key={check}
            check={check}
            form={form.checks[check]}
            faults={faults}
            onChange={(made) => set({ checks: { ...form.checks, [check]: made } })}
            onAction={() => set({ actions: [...form.actions, newAction(check)] })}
          />
        ))}
      </Card>
      <ActionsCard actions={form.actions} faults={faults} onChange={(actions) => set({ actions })} />
      <Card title={t('visits.result')}>
        <div className={styles.fields}>
          <RadioBar
            label={t('visits.result')}
            value={form.result}
            invalid={faults.has('#/result')}
            options={VISIT_RESULTS.map((result) => [result, t(`visits.results.${result}`)])}
            onChoose={(result) => set({ result })}
          />
          {faults.has('#/result') && <p className={styles.fault}>{faults.get('#/result')}</p>}
          <LabelledField
            label={t('visits.notes')}
            optional
            hint={t('visits.notesHint')}
            fault={faults.get('#/notes')}
          >
            {(control) => (
              <textarea
                {...control}
                maxLength={500}
                value={form.notes}
                onChange={({ target }) => set({ notes: target.value })}
              />
            )}
          </LabelledField>
        </div>
      </Card>
      {error && (
        <Notice tone="bad" role="alert">
          {problemText(t, error)}
        </Notice>
      )}
      <Buttons visit={visit} operatorId={form.operatorId} saving={saving} />
    </form>
  );
}

interface ButtonsProps {
  visit: Visit | null;
  operatorId: string;
  saving: boolean;
}

function Buttons({ visit, operatorId, saving }: ButtonsProps) {
  const t = useText();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const away = async () => {
    await navigate('/visits');
    refresh();
  };
  return (
    <div className={styles.buttons}>
      <Button type="submit" variant="contained" disabled={saving}>
        {t('visits.save')}
      </Button>
      <Button component={Link} to={operatorId ? `/operators/${operatorId}` : '/visits'}>
        {t('app.cancel')}
      </Button>
      {visit && <RemoveKept resource="visits" record={visit} ask={t('visits.removeAsk')} onRemoved={away} />}
    </div>
  );
}
