import type { ReactNode } from 'react';
import styles from './FieldRow.module.css';

/** Short fields side by side, below each other where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
