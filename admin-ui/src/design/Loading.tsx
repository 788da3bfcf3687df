import { useText } from '../i18n/useText';
import styles from './Loading.module.css';

/** Stands where something is on its way; shows only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const t = useText();
  return (
    <p className={styles.loading} role="status">
      {t('app.loading')}
    </p>
  );
}
