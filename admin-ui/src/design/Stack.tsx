import type { ReactNode } from 'react';
import styles from './Stack.module.css';

/** Parts below each other at one distance: `wide` between cards, `tight` inside one. */
export function Stack({ gap = 'wide', children }: { gap?: 'wide' | 'tight'; children: ReactNode }) {
  return <div className={gap === 'wide' ? styles.wide : styles.tight}>{children}</div>;
}
