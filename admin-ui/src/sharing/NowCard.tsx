import { Link } from 'react-router-dom';
import type { Sharing } from '../api/types';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import styles from './SharingPage.module.css';
import { SHARING_LEVELS } from './useSharing';

/** What advisers see today, and the way to look at it as they do. */
export function NowCard({ sharing, decides }: { sharing: Sharing; decides: boolean }) {
  const t = useText();
  const { countryCode, time } = sharing;
  const seen = time === 'open' ? SHARING_LEVELS.filter((level) => sharing[level]) : [];
  const names = seen.map((level) => t(`sharing.levels.${level}.name`)).join(' · ');
  return (
    <Card title={t('sharing.now')} tone={names ? 'accent' : 'plain'}>
      <p className={styles.now} aria-live="polite">
        <strong>{names || t('sharing.nothing')}</strong>
      </p>
      {time !== 'open' && (
        <p className={styles.note}>{t(time === 'not_yet' ? 'sharing.days.notYet' : 'sharing.days.over')}</p>
      )}
      {names && (
        <p className={styles.note}>
          <Link to={`/compare/${countryCode}?as=advisers`}>{t('sharing.preview.see')}</Link>
        </p>
      )}
      <p className={styles.note}>{t(decides ? 'sharing.takesEffect' : 'sharing.readOnly')}</p>
    </Card>
  );
}
