import type { ReactNode } from 'react';
import styles from './BesideCaption.module.css';

/** Choices that belong to the figure below: beside its caption, above it where there is no room. */
export function BesideCaption({ children }: { children: ReactNode }) {
  return <div className={styles.beside}>{children}</div>;
}
