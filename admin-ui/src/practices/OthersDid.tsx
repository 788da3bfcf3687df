import { Link } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './Practices.module.css';
import { usePractices } from './queries';

/** Leads from a recommendation to what countries tell of it, and says how many notes there are; nothing where there is none. */
export function OthersDid({ recommendation }: { recommendation: string }) {
  const t = useText();
  const { number } = useFormats();
  const mayRead = useMay('practice:read');
  const { data } = usePractices({ recommendation, status: 'published' }, 1, 1, mayRead);
  if (!data || data.total === 0) return null;
  return (
    <p className={styles.others}>
      <Link to={`/practices?recommendation=${recommendation}`}>
        {t('practices.othersDid', { count: number(data.total) })}
      </Link>
    </p>
  );
}
