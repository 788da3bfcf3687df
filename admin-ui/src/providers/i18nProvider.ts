import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import type { Messages } from '../i18n/en';
import { LOCALE_NAMES, LOCALES, type Locale } from '../i18n/locale';

const load: Readonly<Record<Locale, () => Promise<{ messages: Messages }>>> = {
  en: () => import('../i18n/en'),
  fr: () => import('../i18n/fr'),
  ar: () => import('../i18n/ar'),
};
const providers = new Map<Locale, Promise<I18nProvider>>();

/**
 * react-admin's texts for one language, fetched once. A change of language hands react-admin another provider, so
 * that the page is not built anew and nothing typed is lost.
 */
export function i18nProviderFor(locale: Locale): Promise<I18nProvider> {
  const provider = providers.get(locale) ?? load[locale]().then(({ messages }) => build(locale, messages));
  providers.set(locale, provider);
  return provider;
}

function build(locale: Locale, messages: Messages): I18nProvider {
  const names = LOCALES.map((code) => ({ locale: code, name: LOCALE_NAMES[code].name }));
  return polyglotI18nProvider(() => messages, locale, names);
}
