import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Pyramid, Share } from '../results/types';
import styles from './Profile.module.css';
import { PyramidRows } from './PyramidRows';

/** Who took part in risk education, in one sentence. */
export function PeopleLine({ pyramid }: { pyramid: Pyramid }) {
  const { female, withDisability, asked, total } = pyramid;
  const t = useText();
  const { percent, number } = useFormats();
  const text = (share: Share) =>
    share.value === null ? t(`design.reasons.${share.reason ?? 'no_data'}`) : percent(share.value, 0);
  return (
    <section>
      <h2>{t('profile.people')}</h2>
      <p className={styles.line}>
        {total.value !== null && t('overview.eore.total', { total: number(total.value, 0) })}{' '}
        {t('overview.eore.summary', {
          female: text(female),
          disability: text(withDisability),
          asked: text(asked),
        })}
      </p>
      <PyramidRows pyramid={pyramid} />
    </section>
  );
}
