import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { useDeed } from '../evidence/useDeed';
import styles from './Assignments.module.css';
import { type Assignment, type Respondent, useAssign } from './assignment-queries';

interface AssignFormProps {
  round: string;
  assignment: Assignment;
  candidates: readonly Respondent[];
}

/** Whom to ask for a function, by when, with a word to them. It closes by itself: the line is drawn anew once saved. */
export function AssignForm({ round, assignment, candidates }: AssignFormProps) {
  const t = useText();
  const assign = useAssign(round);
  const { busy, error, run } = useDeed();
  const [chosen, setChosen] = useState(assignment.respondents.map(({ id }) => id));
  const [dueOn, setDueOn] = useState(assignment.dueOn ?? '');
  const [note, setNote] = useState(assignment.note ?? '');
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(() =>
      assign(assignment, { respondents: chosen, dueOn: dueOn || null, note: note.trim() || null }),
    );
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <fieldset className={styles.people}>
        <legend>{t('assignments.who')}</legend>
        {candidates.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />{' '}
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      <LabelledField label={t('assignments.due')} optional>
        {(control) => (
          <input {...control} type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        )}
      </LabelledField>
      <LabelledField label={t('assignments.note')} hint={t('assignments.noteHint')} optional>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </LabelledField>
      <ProblemNotice error={error} />
      <div>
        <Button type="submit" variant="contained" disabled={busy}>
          {t('app.save')}
        </Button>
      </div>
    </form>
  );
}
