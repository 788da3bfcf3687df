import { LOCALE_NAMES, LOCALES, type Locale, useCurrentLocale } from '../i18n/locale';

interface LanguageNamesProps {
  label: string;
  className: string | undefined;
  onChoose: (locale: Locale) => void;
}

/** The languages by their own names, where nobody is signed in; the one in use is pressed. */
export function LanguageNames({ label, className, onChoose }: LanguageNamesProps) {
  const current = useCurrentLocale();
  return (
    <nav className={className} aria-label={label}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => onChoose(locale)}
        >
          {LOCALE_NAMES[locale].name}
        </button>
      ))}
    </nav>
  );
}
