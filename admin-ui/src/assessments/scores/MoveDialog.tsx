import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, useId, useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { Notice } from '../../design/Notice';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { useDeed } from '../evidence/useDeed';
import { ThreadLines } from '../talk/AskedCard';
import { ownOf, ReturnThreads } from '../talk/ReturnThreads';
import { useThreads } from '../talk/talk-queries';
import type { Thread } from '../talk/talk-types';
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
  const { data: threads = [] } = useThreads(round.id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => go(move, reason.trim(), chosen ?? ownOf(threads)))) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <form className={styles.dialog} onSubmit={submit}>
        <h2 id={title}>{t(TITLES[move])}</h2>
        <p>{t(TEXTS[move])}</p>
        {move === 'publish' && round.verification === null && (
          <Notice tone="warn">{t('assessments.publishUnverified')}</Notice>
        )}
        {move === 'submit' && <StillAsked round={round.id} threads={threads} />}
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
        {move === 'return' && <ReturnThreads round={round.id} chosen={chosen} onChoose={setChosen} />}
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

/** What a return asked and nobody has settled: named once more before the round is handed in again. */
function StillAsked({ round, threads }: { round: string; threads: readonly Thread[] }) {
  const t = useText();
  const open = threads.filter(({ asked, resolved }) => asked && !resolved);
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title={t('assessments.talk.stillAsked')}>
      <ThreadLines id={round} threads={open} />
    </Notice>
  );
}
