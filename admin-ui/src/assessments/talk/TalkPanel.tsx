import { useState } from 'react';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { TextSave } from '../answers/TextSave';
import { useChecklist } from '../checklist/checklist-context';
import { useDeed } from '../evidence/useDeed';
import styles from './Talk.module.css';
import { ThreadCard } from './ThreadCard';
import { useTalkDeeds } from './talk-queries';

/** The talk at one criterion or recommendation, and a field to begin another thread. */
export function TalkPanel({ code, onDone }: { code: string; onDone: () => void }) {
  const t = useText();
  const { threads, part } = useChecklist();
  const here = threads.filter((one) => one.code === code);
  return (
    <section className={styles.talk} aria-label={t('assessments.talk.at', { code })}>
      {here.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {part.comments && <NewThread code={code} onDone={onDone} />}
    </section>
  );
}

/** What a return asks here, for as long as it is open. */
export function AskedHere({ code }: { code: string }) {
  const { threads } = useChecklist();
  const open = threads.filter((one) => one.code === code && one.asked && !one.resolved);
  if (open.length === 0) return null;
  return (
    <div className={styles.talk}>
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
    </div>
  );
}

function NewThread({ code, onDone }: { code: string; onDone: () => void }) {
  const t = useText();
  const { round } = useChecklist();
  const { open } = useTalkDeeds(round.id);
  const { error, run } = useDeed();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = async (text: string) => {
    if (await run(() => open(code, text, key))) setKey(crypto.randomUUID());
  };
  return (
    <div>
      <TextSave
        key={key}
        label={t('assessments.talk.begin')}
        save={t('assessments.talk.send')}
        value=""
        required
        onSave={send}
        onCancel={onDone}
      />
      <p className={styles.quiet}>{t('assessments.talk.whoReads')}</p>
      <ProblemNotice error={error} />
    </div>
  );
}
