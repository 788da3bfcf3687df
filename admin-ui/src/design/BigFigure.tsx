import type { ReactNode } from 'react';
import styles from './BigFigure.module.css';
import { Hatched, type Reason } from './Hatched';

interface BigFigureProps {
  label: string;
  /** Ready to be read, e.g. `42.1` or `62 %`; null when there is none, and then `reason` says why. */
  value: string | null;
  reason?: Reason | undefined;
  /** A line under the figure: what it is made of, how it compares. */
  note?: ReactNode;
  /** A chip or a small chart beside the figure. */
  aside?: ReactNode;
}

/** One figure that one should remember. */
export function BigFigure({ label, value, reason = 'no_data', note, aside }: BigFigureProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <div className={styles.line}>
        {value === null ? <Hatched reason={reason} /> : <p className={styles.value}>{value}</p>}
        {aside}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
