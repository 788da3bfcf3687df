import { directionOf } from '../i18n/locale';
import { useText } from '../i18n/useText';
import type { CountryResults } from '../results/types';
import { beginningOf } from './beginning-of';
import styles from './Profile.module.css';

/** What the country says itself; as much of it as a sheet has room for, and where the rest stands. */
export function NarrativeLines({ results: { narrative, name } }: { results: CountryResults }) {
  const t = useText();
  if (!narrative) return null;
  const { text, language } = narrative;
  const { beginning, isAll } = beginningOf(text);
  return (
    <section className={styles.words}>
      <h2>{t('practices.words.title', { country: name })}</h2>
      <p className={styles.line} lang={language} dir={directionOf(language)}>
        {beginning}
      </p>
      {!isAll && <p className={styles.soft}>{t('profile.wordsGoOn')}</p>}
    </section>
  );
}
