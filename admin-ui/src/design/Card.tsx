import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

interface CardProps {
  title?: string;
  /** A line under the title. */
  subtitle?: ReactNode;
  /** What stands at the end of the title's line: a chip, a link. */
  aside?: ReactNode;
  /** `accent`: the one card a person should act on. */
  tone?: 'plain' | 'accent';
  children: ReactNode;
}

/** A white sheet with one matter on it. */
export function Card({ title, subtitle, aside, tone = 'plain', children }: CardProps) {
  const id = useId();
  return (
    <section
      className={tone === 'accent' ? styles.accent : styles.card}
      aria-labelledby={title ? id : undefined}
    >
      {(title || aside) && (
        <div className={styles.head}>
          {title && <h2 id={id}>{title}</h2>}
          {aside}
        </div>
      )}
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </section>
  );
}
