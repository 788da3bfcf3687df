import { Link } from 'react-router-dom';
import type { Sharing } from '../api/types';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import styles from './SharingPage.module.css';
import { hasPreview, shownNow } from './shown-now';

/** Who sees what today, a sentence each, and the way to look at it through their eyes. */
export function NowCard({ sharings, decides }: { sharings: readonly Sharing[]; decides: boolean }) {
  const t = useText();
  const isShared = sharings.some((one) => shownNow(one, t) !== null);
  const seen = sharings.filter((one) => hasPreview(one, t));
  return (
    <Card title={t('sharing.now')} tone={isShared ? 'accent' : 'plain'}>
      <div aria-live="polite">
        {sharings.map((one) => (
          <p key={one.audience} className={styles.now}>
            {t(`sharing.audiences.${one.audience}.now`, { levels: shownNow(one, t) ?? t('sharing.nothing') })}
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
