import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../design/Card';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { PageTurner } from '../design/PageTurner';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import styles from './Inbox.module.css';
import { MailCard } from './MailCard';
import { NoticeLine } from './NoticeLine';
import { type NoticeOf, PER_PAGE, useNotices, useReading } from './queries';

/** What one is told of, newest first, day by day. */
export default function InboxPage() {
  return (
    <Restricted to="account:own">
      <Inbox />
    </Restricted>
  );
}

function Inbox() {
  const t = useText();
  const [page, setPage] = useState(1);
  const [onlyUnread, setOnlyUnread] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { data, error, refetch } = useNotices(page, onlyUnread);
  const reading = useReading();
  const show = (unread: boolean) => {
    setOnlyUnread(unread);
    setPage(1);
  };
  const readAll = (upTo: string) => void reading.all(upTo).catch(setRefusal);
  return (
    <Page
      title={t('notices.title')}
      subtitle={t('notices.text')}
      width="narrow"
      actions={<ReadAll notices={data?.notices ?? []} onRead={readAll} />}
    >
      <ProblemNotice error={error ?? refusal} onRetry={() => refetch()} />
      {!data && !error && <Loading />}
      {data?.total === 0 && !onlyUnread && (
        <EmptyState title={t('notices.none')} text={t('notices.noneText')} />
      )}
      {data && (data.total > 0 || onlyUnread) && (
        <Card aside={<UnreadSwitch on={onlyUnread} onSwitch={show} />}>
          {data.total === 0 && <p>{t('notices.allRead')}</p>}
          <Days notices={data.notices} onRead={(id) => void reading.one(id).catch(setRefusal)} />
          <PageTurner page={page} perPage={PER_PAGE} total={data.total} onTurn={setPage} />
        </Card>
      )}
      <div className={styles.below}>
        <MailCard />
      </div>
    </Page>
  );
}

/** Those that were in view when it was asked: what came meanwhile stays unread. */
function ReadAll({ notices, onRead }: { notices: readonly NoticeOf[]; onRead: (upTo: string) => void }) {
  const t = useText();
  const newest = notices[0]?.madeAt;
  if (!newest || notices.every(({ read }) => read)) return null;
  return (
    <Button variant="outlined" onClick={() => onRead(newest)}>
      {t('notices.markAll')}
    </Button>
  );
}

function UnreadSwitch({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  const t = useText();
  return (
    <TextButton onClick={() => onSwitch(!on)}>{t(on ? 'notices.showAll' : 'notices.showUnread')}</TextButton>
  );
}

function Days({ notices, onRead }: { notices: readonly NoticeOf[]; onRead: (id: string) => void }) {
  const { date } = useFormats();
  const days = [...new Set(notices.map(({ madeAt }) => date(madeAt)))];
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <section key={day} className={styles.day}>
          <h2>{day}</h2>
          <ul>
            {notices
              .filter(({ madeAt }) => date(madeAt) === day)
              .map((notice) => (
                <NoticeLine key={notice.id} notice={notice} onRead={onRead} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
