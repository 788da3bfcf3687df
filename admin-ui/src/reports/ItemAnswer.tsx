import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { focusWhenShown } from '../design/focus-when-shown';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './History.module.css';
import { ReportProblem } from './ReportProblem';
import { answerItem } from './report-api';
import type { Report, ReturnItem } from './report-types';
import { useReadAgain } from './useReport';

/** For whoever enters: says of what was asked that it is right as it stands, with a few words; or takes that back. */
export function ItemAnswer({ report, item }: { report: Report; item: ReturnItem }) {
  const t = useText();
  const readAgain = useReadAgain(report.id);
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = useMutation({
    mutationFn: (answer: { note: string | null } | null) => answerItem(report, item.nth, answer),
    onSuccess: () => setOpen(false),
    onSettled: readAgain,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ note: note.trim() || null });
  };
  if (item.standing === 'changed') return null;
  if (item.standing === 'answered')
    return (
      <TextButton disabled={isPending} onClick={() => mutate(null)}>
        {t('month.itemWithdraw')}
      </TextButton>
    );
  if (!open) return <TextButton onClick={() => setOpen(true)}>{t('month.itemIsRight')}</TextButton>;
  return (
    <form className={styles.answer} onSubmit={send}>
      <ReportProblem error={error} />
      <LabelledField label={t('month.itemNote')} hint={t('month.itemNoteHint')}>
        {(control) => (
          <input
            {...control}
            ref={focusWhenShown}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </LabelledField>
      <Button type="submit" variant="contained" disabled={isPending}>
        {t('month.itemSend')}
      </Button>
      <Button onClick={() => setOpen(false)}>{t('reports.cancel')}</Button>
    </form>
  );
}
