import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMe } from '../api/session';
import type { Body } from '../api/types';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { RemoveKept } from '../on-file/RemoveKept';
import { PlaceCard, TimeCard, WordsCard } from './FormParts';
import styles from './National.module.css';
import type { NationalForm } from './national-form';
import { type NationalCriterion, useChecklistOf } from './queries';
import { useNationalSaving } from './useNationalSaving';

interface NationalEditorProps {
  /** Null: a new one. */
  criterion: NationalCriterion | null;
  home: { countryCode: string; body: Body };
  start: NationalForm;
}

/** Where it stands, what it asks, how far it reaches and when. */
export function NationalEditor({ criterion, home, start }: NationalEditorProps) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const [form, setForm] = useState(start);
  const { data: checklist } = useChecklistOf(form.family);
  const { save, error, faults, saving } = useNationalSaving(criterion, home);
  const stands = criterion?.answered ? start : null;
  const onSet = (values: Partial<NationalForm>) => setForm((before) => ({ ...before, ...values }));
  const part = { form, stands, faults, onSet };
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(form);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {stands && <Notice>{t('national.stands')}</Notice>}
      <PlaceCard {...part} body={home.body} checklist={checklist} />
      <WordsCard {...part} />
      <TimeCard {...part} today={today} />
      {error && (
        <Notice tone="bad" role="alert">
          {problemText(t, error)}
        </Notice>
      )}
      <Buttons criterion={criterion} saving={saving} />
    </form>
  );
}

function Buttons({ criterion, saving }: { criterion: NationalCriterion | null; saving: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const away = async () => {
    await client.invalidateQueries({ queryKey: ['national-criteria'] });
    await navigate('/national-criteria');
  };
  return (
    <div className={styles.buttons}>
      <Button type="submit" variant="contained" disabled={saving}>
        {t('national.save')}
      </Button>
      <Button component={Link} to="/national-criteria">
        {t('app.cancel')}
      </Button>
      {criterion && !criterion.answered && (
        <RemoveKept
          resource="national-criteria"
          record={{ id: criterion.code, version: criterion.version }}
          ask={t('national.removeAsk')}
          onRemoved={away}
        />
      )}
    </div>
  );
}
