import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import type { ReactNode } from 'react';
import { prefixer } from 'stylis';

/**
 * One cache of styles for each direction. No nonce: the server's policy lets in the empty style element by its hash,
 * and the rules are then added by script.
 */
const caches = {
  ltr: createCache({ key: 'cg' }),
  rtl: createCache({ key: 'cgrtl', stylisPlugins: [prefixer, rtlPlugin] }),
};

/** Mirrors the component library's styles for languages written from right to left. */
export function Direction({ direction, children }: { direction: 'ltr' | 'rtl'; children: ReactNode }) {
  return <CacheProvider value={caches[direction]}>{children}</CacheProvider>;
}
