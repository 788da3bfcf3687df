import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** A short line above the title: where this belongs. */
  above?: ReactNode;
  subtitle?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Narrow: forms and texts, which nobody reads across a whole screen. */
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

/** Every page: its title (which takes the focus when one arrives), what it is about, what one can do, and the rest. */
export function Page({ title, above, subtitle, actions, width = 'wide', children }: PageProps) {
  const heading = useFocusOnArrival();
  useEffect(() => {
    document.title = `${title} · Common Ground`;
  }, [title]);
  return (
    <div className={width === 'narrow' ? styles.narrow : undefined}>
      <header className={styles.header}>
        <div className={styles.words}>
          {above && <p className={styles.above}>{above}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

let lastAddress: string | null = null;

/**
 * The heading takes the focus after a change of address, not when the application opens; before the page's own effects,
 * so that a field to which the address leads has the last word.
 */
function useFocusOnArrival() {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (lastAddress !== null && lastAddress !== pathname) heading.current?.focus({ preventScroll: true });
    lastAddress = pathname;
  }, [pathname]);
  return heading;
}
