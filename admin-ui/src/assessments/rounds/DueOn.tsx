import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useDeed } from '../evidence/useDeed';
import type { MyPart } from '../my-part';
import { keys } from '../queries';
import type { Assessment } from '../types';
import { DueChip } from './CalendarCard';
import styles from './Rounds.module.css';

/** The day by which the round is to be handed in; whoever works on it sets it. */
export function DueOn({ round, part }: { round: Assessment; part: MyPart }) {
  const t = useText();
  const { date } = useFormats();
  const client = useQueryClient();
  const { busy, error, run } = useDeed();
  const [day, setDay] = useState<string | null>(null);
  const { id, dueOn, version } = round;
  if (!dueOn && !part.answers) return null;
  const save = async () => {
    const body = { dueOn: day || null };
    const sent = await run(() =>
      request(`/assessments/${id}`, { method: 'PATCH', body, ifMatch: `"${version}"` }),
    );
    if (!sent) return;
    setDay(null);
    await client.invalidateQueries({ queryKey: keys.rounds });
    await client.invalidateQueries({ queryKey: keys.one(id) });
  };
  if (day === null)
    return (
      <p className={styles.due}>
        {dueOn ? t('assessments.calendar.dueOn', { date: date(dueOn) }) : t('assessments.calendar.noDay')}{' '}
        <DueChip round={round} />{' '}
        {part.answers && (
          <TextButton onClick={() => setDay(dueOn ?? '')}>{t('assessments.calendar.change')}</TextButton>
        )}
      </p>
    );
  return (
    <div className={styles.due}>
      <LabelledField label={t('assessments.calendar.dayLabel')}>
        {(control) => (
          <input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </LabelledField>
      <ProblemNotice error={error} />
      <p className={styles.acts}>
        <TextButton disabled={busy} onClick={save}>
          {t('app.save')}
        </TextButton>
        <TextButton onClick={() => setDay(null)}>{t('app.cancel')}</TextButton>
      </p>
    </div>
  );
}
