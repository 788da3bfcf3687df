import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Messages } from './en';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];

/** The address of a text, such as `app.signOut`; one that does not exist fails the build. */
export type TextKey = Paths<Omit<Messages, 'ra'>>;

export type Text = (key: TextKey, values?: Record<string, string | number>) => string;

/** Our texts in the language in use. */
export function useText(): Text {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
