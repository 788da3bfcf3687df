import { Link } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Bell.module.css';
import { useUnread } from './queries';

const MOST_SHOWN = 99;

/** The way to the inbox, with how much of it is unread. */
export function Bell() {
  const t = useText();
  const { number } = useFormats();
  const unread = useUnread() ?? 0;
  const name = unread > 0 ? t('notices.bell', { count: number(unread) }) : t('notices.bellQuiet');
  return (
    <Link to="/notices" className={styles.bell} aria-label={name} title={name}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3a6 6 0 0 0-6 6v4.2L4.3 16.4a.7.7 0 0 0 .6 1.1h14.2a.7.7 0 0 0 .6-1.1L18 13.2V9a6 6 0 0 0-6-6Z" />
        <path d="M9.8 20a2.4 2.4 0 0 0 4.4 0" />
      </svg>
      {unread > 0 && (
        <span aria-hidden="true" className={styles.count}>
          {unread > MOST_SHOWN ? `${number(MOST_SHOWN)}+` : number(unread)}
        </span>
      )}
    </Link>
  );
}
