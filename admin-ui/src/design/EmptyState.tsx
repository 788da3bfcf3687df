import { type ReactNode, useEffect } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  text?: string;
  /** The button that changes it. */
  action?: ReactNode;
  /** `h1` when it stands in place of a page. */
  heading?: 'h1' | 'h2' | 'p';
}

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({ title, text, action, heading: Heading = 'h2' }: EmptyStateProps) {
  useEffect(() => {
    if (Heading === 'h1') document.title = `${title} · Common Ground`;
  }, [Heading, title]);
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 64 40" aria-hidden="true">
        <circle cx="24" cy="20" r="15" />
        <circle cx="40" cy="20" r="15" />
      </svg>
      <Heading className={styles.title}>{title}</Heading>
      {text && <p>{text}</p>}
      {action}
    </div>
  );
}
