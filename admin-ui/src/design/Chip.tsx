import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'neutral';

/** A state in a word or two. The words carry the meaning, the colour only repeats it. */
export function Chip({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.chip} ${styles[tone]}`}>{children}</span>;
}
