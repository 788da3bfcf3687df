import { useMemo } from 'react';
import { useCurrentLocale } from './locale';

/** What the browser calls a language (ISO 639) in the language in use; else its code. */
export function useLanguageName(): (code: string) => string {
  const locale = useCurrentLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    return (code) => names.of(code) ?? code;
  }, [locale]);
}
