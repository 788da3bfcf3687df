import type { ReactNode } from 'react';
import styles from './MenuHeading.module.css';

/** Words in a menu that are no choice. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return (
    <li role="presentation" className={styles.heading}>
      {children}
    </li>
  );
}

/** The library's menus ask this before they give a line the focus. */
MenuHeading.muiSkipListHighlight = true;
