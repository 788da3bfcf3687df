import { useState } from 'react';
import { Chip } from '../../design/Chip';
import { ProblemNotice } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { type Text, useText } from '../../i18n/useText';
import { TextSave } from '../answers/TextSave';
import { useChecklist } from '../checklist/checklist-context';
import { useDeed } from '../evidence/useDeed';
import styles from './Talk.module.css';
import { useTalkDeeds } from './talk-queries';
import type { Comment, Thread } from './talk-types';

/** One thread: who said what, in what role, and whether it is settled. */
export function ThreadCard({ thread }: { thread: Thread }) {
  const t = useText();
  const { date } = useFormats();
  const { asked, resolved, comments } = thread;
  return (
    <article className={`${styles.thread} ${asked && !resolved ? styles.asked : ''}`}>
      {(asked || resolved) && (
        <p className={styles.head}>
          {asked && <Chip tone={resolved ? 'neutral' : 'warn'}>{t('assessments.talk.asked')}</Chip>}
          {resolved && (
            <Chip tone="ok">
              {t('assessments.talk.resolvedBy', { by: personOf(t, resolved), date: date(resolved.at) })}
            </Chip>
          )}
        </p>
      )}
      <ol className={styles.comments}>
        {comments.map((one) => (
          <li key={one.id}>
            <p className={styles.by}>
              {personOf(t, one)} · {date(one.at)}
            </p>
            <p className={styles.text} dir="auto">
              {one.text}
            </p>
          </li>
        ))}
      </ol>
      <Deeds thread={thread} />
    </article>
  );
}

function Deeds({ thread }: { thread: Thread }) {
  const t = useText();
  const { round, part } = useChecklist();
  const { comment, resolve } = useTalkDeeds(round.id);
  const { busy, error, run } = useDeed();
  const [key, setKey] = useState<string | null>(null);
  if (!part.comments) return null;
  const send = async (text: string) => {
    if (key && (await run(() => comment(thread, text, key)))) setKey(null);
  };
  return (
    <>
      {key && (
        <TextSave
          label={t('assessments.talk.reply')}
          save={t('assessments.talk.send')}
          value=""
          required
          onSave={send}
          onCancel={() => setKey(null)}
        />
      )}
      <ProblemNotice error={error} />
      <div className={styles.deeds}>
        {!key && (
          <TextButton onClick={() => setKey(crypto.randomUUID())}>{t('assessments.talk.reply')}</TextButton>
        )}
        <TextButton disabled={busy} onClick={() => run(() => resolve(thread, !thread.resolved))}>
          {t(thread.resolved ? 'assessments.talk.openAgain' : 'assessments.talk.resolve')}
        </TextButton>
      </div>
    </>
  );
}

/** “Amina, authority”; the role alone where the account is gone. */
function personOf(t: Text, { by, role }: Pick<Comment, 'by' | 'role'>): string {
  const as = t(`roles.${role}`);
  return by ? t('assessments.talk.person', { name: isolated(by), role: as }) : as;
}
