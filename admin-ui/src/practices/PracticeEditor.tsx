import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { PracticeCard } from './PracticeCard';
import { PracticeFields } from './PracticeFields';
import styles from './Practices.module.css';
import type { PracticeForm } from './practice-form';
import type { Practice } from './queries';
import { usePracticeSaving } from './usePracticeSaving';

interface PracticeEditorProps {
  /** Null: a new one. */
  note: Practice | null;
  start: PracticeForm;
  countryCode: string;
}

/** The form, and beside it the note as others will read it. */
export function PracticeEditor({ note, start, countryCode }: PracticeEditorProps) {
  const t = useText();
  const [form, setForm] = useState(start);
  const { save, error, faults, saving } = usePracticeSaving(note, countryCode);
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(form);
  };
  return (
    <div className={styles.editor}>
      <form className={styles.form} onSubmit={send} noValidate>
        <PracticeFields
          form={form}
          faults={faults}
          onSet={(values) => setForm((before) => ({ ...before, ...values }))}
        />
        {error && (
          <Notice tone="bad" role="alert">
            {problemText(t, error)}
          </Notice>
        )}
        <div className={styles.buttons}>
          <Button type="submit" variant="contained" disabled={saving}>
            {t('practices.save')}
          </Button>
          <Button component={Link} to="/practices">
            {t('app.cancel')}
          </Button>
        </div>
      </form>
      <Preview form={form} />
    </div>
  );
}

function Preview({ form }: { form: PracticeForm }) {
  const t = useText();
  const countryName = useStanding()?.countryName ?? '';
  return (
    <Card title={t('practices.preview')} subtitle={t('practices.previewText')}>
      <PracticeCard
        note={{
          ...form,
          title: form.title || t('practices.titleField'),
          recommendationCodes: [...form.recommendationCodes],
          link: form.link.trim() || null,
          countryName,
          publishedAt: null,
        }}
      />
    </Card>
  );
}
