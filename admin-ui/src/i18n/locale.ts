import { useSyncExternalStore } from 'react';

/** The languages that are complete: page texts and catalogue texts. */
export const LOCALES = ['en', 'fr', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name and by the short form of the switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, { readonly name: string; readonly short: string }>> = {
  en: { name: 'English', short: 'EN' },
  fr: { name: 'Français', short: 'FR' },
  ar: { name: 'العربية', short: 'AR' },
};

const KEY = 'common-ground.language';
const listeners = new Set<() => void>();
let current: Locale = stored() ?? ofBrowser();
show(current);

export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

export const currentLocale = (): Locale => current;

/** Whether the person has ever chosen a language on this device. */
export const hasChosenLocale = (): boolean => stored() !== null;

/** Sets the language of every page, and remembers it on this device. */
export function chooseLocale(locale: Locale): void {
  current = locale;
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // a browser that stores nothing keeps the choice until the page closes
  }
  show(locale);
  for (const listener of listeners) listener();
}

/** The language in use; the component is drawn again when it changes. */
export function useCurrentLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(locale: Locale): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

function stored(): Locale | null {
  try {
    const text = localStorage.getItem(KEY);
    return isLocale(text) ? text : null;
  } catch {
    return null;
  }
}

function ofBrowser(): Locale {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
}
