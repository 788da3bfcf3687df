import { use } from 'react';
import { type Locale, useCurrentLocale } from '../locale';
import type { EntryTexts } from './en';

const load: Readonly<Record<Locale, () => Promise<{ entry: EntryTexts }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  ar: () => import('./ar'),
};
const loaded = new Map<Locale, Promise<{ entry: EntryTexts }>>();

/** The entry pages' texts in the language in use; suspends while a language is being fetched. */
export function useEntryTexts(): EntryTexts {
  return use(textsOf(useCurrentLocale())).entry;
}

function textsOf(locale: Locale): Promise<{ entry: EntryTexts }> {
  const texts = loaded.get(locale) ?? load[locale]();
  loaded.set(locale, texts);
  return texts;
}
