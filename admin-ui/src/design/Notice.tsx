import type { ReactNode } from 'react';
import type { Tone } from './Chip';
import styles from './Notice.module.css';

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** `alert` is read out at once, `status` when there is a pause; without, only when one comes to it. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** Something to know at this place: a coloured edge, a few words, perhaps a link. */
export function Notice({ tone = 'neutral', title, role, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title && <strong>{title} </strong>}
      {children}
    </div>
  );
}
