import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, useId, useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { Notice } from '../../design/Notice';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { useDeed } from '../evidence/useDeed';
import type { Assessment } from '../types';
import styles from './Moves.module.css';
import { type Move, owesReason, useMove } from './moves';

interface MoveDialogProps {
  move: Move;
  round: Assessment;
  onClose: () => void;
}

const TITLES = {
  submit: 'assessments.submit',
  verify: 'assessments.verify',
  return: 'assessments.returnIt',
  publish: 'assessments.publish',
  reopen: 'assessments.reopen',
} as const;

const TEXTS = {
  submit: 'assessments.submitText',
  verify: 'assessments.verifyText',
  return: 'assessments.returnText',
  publish: 'assessments.publishText',
  reopen: 'assessments.reopenText',
} as const;

/** Asks once more before a round moves on, and for the reason where one is owed. */
export function MoveDialog({ move, round, onClose }: MoveDialogProps) {
  const t = useText();
  const title = useId();
  const go = useMove(round);
  const { busy, error, run } = useDeed();
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => go(move, reason.trim()))) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <form className={styles.dialog} onSubmit={submit}>
        <h2 id={title}>{t(TITLES[move])}</h2>
        <p>{t(TEXTS[move])}</p>
        {move === 'publish' && round.verification === null && (
          <Notice tone="warn">{t('assessments.publishUnverified')}</Notice>
        )}
        {owesReason(move) && (
          <LabelledField label={t('assessments.reason')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                required
                maxLength={1000}
                dir="auto"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </LabelledField>
        )}
        <ProblemNotice error={error} />
        <div className={styles.deeds}>
          <Button type="submit" variant="contained" disabled={busy}>
            {t(TITLES[move])}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
