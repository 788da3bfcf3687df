import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import { SHARED_LEVELS } from './levels';
import styles from './SharingPage.module.css';

/** What each level shows, and what it does not, in plain words. */
export function HoldsCard() {
  const t = useText();
  return (
    <Card title={t('sharing.holds')}>
      <dl className={styles.holds}>
        {SHARED_LEVELS.map((level) => (
          <div key={level}>
            <dt>{t(`sharing.levels.${level}.name`)}</dt>
            <dd>{t(`sharing.levels.${level}.seen`)}</dd>
            <dd className={styles.unseen}>{t(`sharing.levels.${level}.unseen`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
