import type { ReactNode } from 'react';
import { directionOf, useCurrentLocale } from '../i18n/locale';

/** Inside a `Figure`, which draws from left to right: a chart made of a table runs as its language reads. */
export function InReadingDirection({ children }: { children: ReactNode }) {
  return <div dir={directionOf(useCurrentLocale())}>{children}</div>;
}
