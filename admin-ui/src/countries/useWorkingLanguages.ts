import { useMemo } from 'react';
import { useCurrentLocale } from '../i18n/locale';
import { useLanguageName } from '../i18n/useLanguageName';

/** Languages that mine action is known to work in, ISO 639. A country that needs another one finds it where it was set before. */
const OFTEN = [
  ...['am', 'ar', 'az', 'bs', 'ckb', 'en', 'es', 'fa', 'fr', 'hr', 'hy', 'id', 'ka', 'km', 'kmr', 'ku', 'lo'],
  ...['mk', 'my', 'ne', 'pl', 'prs', 'ps', 'pt', 'ro', 'ru', 'si', 'so', 'sq', 'sr', 'sw', 'ta', 'tg', 'th'],
  ...['ti', 'tr', 'uk', 'ur', 'uz', 'vi'],
];

/** The languages to choose from, by their names in the language in use; those that the country has are among them. */
export function useWorkingLanguages(own: readonly string[]): { id: string; name: string }[] {
  const nameOf = useLanguageName();
  const locale = useCurrentLocale();
  return useMemo(
    () =>
      [...new Set([...OFTEN, ...own])]
        .map((id) => ({ id, name: nameOf(id) }))
        .sort((one, other) => one.name.localeCompare(other.name, locale)),
    [own, nameOf, locale],
  );
}
