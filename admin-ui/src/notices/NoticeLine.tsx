import { Link } from 'react-router-dom';
import { Chip } from '../design/Chip';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './Inbox.module.css';
import { placeOf } from './place-of';
import type { NoticeOf } from './queries';
import { useNoticeWords } from './useNoticeWords';
import { useWhere } from './useWhere';

interface NoticeLineProps {
  notice: NoticeOf;
  onRead: (id: string) => void;
}

/** One notice: a sentence that leads to the work. Following it is reading it. */
export function NoticeLine({ notice, onRead }: NoticeLineProps) {
  const t = useText();
  const words = useNoticeWords()(notice);
  const where = useWhere(notice);
  const place = placeOf(notice);
  const read = () => {
    if (!notice.read) onRead(notice.id);
  };
  return (
    <li className={styles.line} data-read={notice.read}>
      <span className={styles.words}>
        {place ? (
          <Link to={place} onClick={read}>
            {words}
          </Link>
        ) : (
          words
        )}
        {where.map((one) => (
          <bdi key={one} className={styles.where}>
            {one}
          </bdi>
        ))}
      </span>
      {notice.mark === 'overdue' && <Chip tone="bad">{t('notices.overdue')}</Chip>}
      {!notice.read && (
        <span className={styles.deed}>
          <Chip tone="ok">{t('notices.new')}</Chip>
          <TextButton onClick={read} aria-label={t('notices.markOne', { notice: words })}>
            {t('notices.mark')}
          </TextButton>
        </span>
      )}
    </li>
  );
}
