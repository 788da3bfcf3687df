import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../../design/Card';
import { isShared } from '../../device/shared-computer';
import { useText } from '../../i18n/useText';
import { useSendNow } from './OutboxSender';
import { UnreadNotice } from './UnreadNotice';
import styles from './Unsent.module.css';
import { UnsentFile } from './UnsentFile';
import { UnsentLine } from './UnsentLine';
import { keyOf } from './unsent';
import { useOutbox, useUnsent } from './useUnsent';

/** What of a report, or of all, the server does not have yet: to be sent, opened, carried by hand or discarded. */
export function UnsentCard({ reportId }: { reportId?: string }) {
  const t = useText();
  const outbox = useOutbox();
  const unsent = useUnsent(reportId);
  const sendNow = useSendNow(outbox);
  const [sending, setSending] = useState(false);
  if (!outbox) return <UnreadNotice />;
  if (unsent.length === 0) return null;
  const send = async () => {
    setSending(true);
    outbox.sendAgain(unsent.filter(({ state }) => state !== 'unfinished').map(keyOf));
    await sendNow(Number.POSITIVE_INFINITY).finally(() => setSending(false));
  };
  return (
    <Card title={t('unsent.title')} tone="accent">
      <p className={styles.quiet}>{t(isShared() ? 'unsent.textShared' : 'unsent.text')}</p>
      <ul className={styles.lines}>
        {unsent.map((item) => (
          <UnsentLine
            key={keyOf(item)}
            item={item}
            named={reportId === undefined}
            onDiscard={() => outbox.discard(keyOf(item))}
          />
        ))}
      </ul>
      <p className={styles.tools}>
        {unsent.some(({ state }) => state !== 'unfinished') && (
          <Button variant="contained" disabled={sending} onClick={() => void send()}>
            {t(sending ? 'unsent.sending' : 'unsent.send')}
          </Button>
        )}
        <UnsentFile items={unsent} />
      </p>
    </Card>
  );
}
