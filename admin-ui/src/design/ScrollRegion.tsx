import type { ReactNode } from 'react';
import styles from './ScrollRegion.module.css';

/** What may be wider than the screen scrolls in itself, by keyboard too; the page never does. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
