import type { ReactNode } from 'react';
import styles from './Spoken.module.css';

/** Words for those who listen, where the eye has a sign. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>;
}
