import { Link } from 'react-router-dom';
import type { Sharing } from '../api/types';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import styles from './SharingPage.module.css';
import { hasPreview, isShown, shownNow } from './shown-now';

/** Who sees what today, a sentence each, and the way to look at it through their eyes. */
export function NowCard({ sharings, decides }: { sharings: readonly Sharing[]; decides: boolean }) {
  const t = useText();
  const isShared = sharings.some(isShown);
  const seen = sharings.filter(hasPreview);
  return (
    <Card title={t('sharing.now')} tone={isShared ? 'accent' : 'plain'}>
      <div aria-live="polite">
        {sharings.map((one) => (
          <p key={one.audience} className={styles.now}>
            {shownNow(one, t)}
          </p>
        ))}
      </div>
      {seen.length > 0 && (
        <p className={styles.eyes}>
          {t('sharing.preview.eyes')}:
          {seen.map(({ audience, countryCode }) => (
            <Link key={audience} to={`/compare/${countryCode}?as=${audience}`}>
              {t(`sharing.audiences.${audience}.see`)}
            </Link>
          ))}
        </p>
      )}
      <p className={styles.note}>{t(decides ? 'sharing.takesEffect' : 'sharing.readOnly')}</p>
    </Card>
  );
}
