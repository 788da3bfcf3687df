import type { ReactNode } from 'react';
import { LanguageNames } from '../design/LanguageNames';
import { chooseLocale, type Locale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { i18nProviderFor } from '../providers/i18nProvider';
import styles from './Public.module.css';

/** The product's name, the languages and the way to sign in: nothing else of the application. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useText();
  const choose = async (locale: Locale) => {
    await i18nProviderFor(locale);
    chooseLocale(locale);
  };
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <span className={styles.brand}>Common Ground</span>
        <LanguageNames className={styles.languages} label={t('app.language')} onChoose={choose} />
        <a href="#/">{t('everybody.signIn')}</a>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
