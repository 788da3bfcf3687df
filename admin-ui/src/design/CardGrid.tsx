import type { ReactNode } from 'react';
import styles from './CardGrid.module.css';

/**
 * Cards side by side, as many as fit.
 * @param least the narrowest a card may become before it moves below, e.g. `18rem`
 */
export function CardGrid({ least = '18rem', children }: { least?: string; children: ReactNode }) {
  return (
    <div
      className={styles.grid}
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}, 100%), 1fr))` }}
    >
      {children}
    </div>
  );
}
