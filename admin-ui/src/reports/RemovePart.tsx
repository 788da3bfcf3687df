import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { focusWhenShown } from '../design/focus-when-shown';
import { useText } from '../i18n/useText';
import { keyOf } from './outbox/unsent';
import { useOutbox } from './outbox/useUnsent';
import styles from './Report.module.css';
import { ReportProblem } from './ReportProblem';
import { removePart } from './report-api';
import { useReadAgain } from './useReport';

interface RemovePartProps {
  reportId: string;
  part: 'entries' | 'records';
  one: { id: string; version: number };
  /** What is removed, for those who listen. */
  name: string;
  ask: string;
}

/** Takes an entry or a record out of a draft, after asking in place; what of it was not sent goes with it. */
export function RemovePart({ reportId, part, one, name, ask }: RemovePartProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const outbox = useOutbox();
  const readAgain = useReadAgain(reportId);
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      await removePart(reportId, part, one);
      const ofIt = outbox?.all().filter(({ entryId }) => entryId === one.id) ?? [];
      for (const item of ofIt) outbox?.discard(keyOf(item));
    },
    onSettled: readAgain,
  });
  if (!asking)
    return (
      <IconButton size="small" aria-label={name} title={t('reports.remove')} onClick={() => setAsking(true)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </IconButton>
    );
  return (
    <div className={styles.asking}>
      <p>{ask}</p>
      <Button color="error" disabled={isPending} onClick={() => mutate()}>
        {t('reports.remove')}
      </Button>
      <Button ref={focusWhenShown} onClick={() => setAsking(false)}>
        {t('reports.keep')}
      </Button>
      <ReportProblem error={error} />
    </div>
  );
}
