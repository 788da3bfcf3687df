import { Fragment } from 'react';
import { keepLanguage } from '../api/session';
import { chooseLocale, LOCALE_NAMES, LOCALES, type Locale, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { i18nProviderFor } from '../providers/i18nProvider';
import styles from './LanguageSwitch.module.css';

/** EN · FR · AR: at once, and kept with the account. */
export function LanguageSwitch() {
  const t = useText();
  const current = useCurrentLocale();
  const choose = async (locale: Locale) => {
    await i18nProviderFor(locale);
    chooseLocale(locale);
    await keepLanguage(locale).catch(() => undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend to the bar
    <div className={styles.languages} role="group" aria-label={t('app.language')} dir="ltr">
      {LOCALES.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && <span aria-hidden="true">·</span>}
          <button
            type="button"
            lang={locale}
            aria-label={LOCALE_NAMES[locale].name}
            aria-pressed={locale === current}
            onClick={() => choose(locale)}
          >
            {LOCALE_NAMES[locale].short}
          </button>
        </Fragment>
      ))}
    </div>
  );
}
