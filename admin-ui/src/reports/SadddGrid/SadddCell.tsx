import { memo } from 'react';
import styles from './SadddGrid.module.css';

/** What a cell shows besides its figure. */
export type CellMark = 'invalid' | 'asked' | 'warning' | 'waiting' | 'saved' | 'locked' | 'plain';

interface SadddCellProps {
  place: string;
  /** Its headers: “Women 18–59, of whom with disability”. */
  name: string;
  text: string;
  mark: CellMark;
  readOnly: boolean;
  /** Ids of what the rules say of it. */
  describedBy: string | undefined;
  onType: (place: string, text: string) => void;
}

/** One cell: a plain input. Keys, paste and focus are the table's. */
export const SadddCell = memo(function SadddCell({
  place,
  name,
  text,
  mark,
  readOnly,
  describedBy,
  onType,
}: SadddCellProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      data-place={place}
      data-mark={mark}
      className={`${styles.cell} ${text === '0' ? styles.zero : ''}`}
      aria-label={name}
      aria-invalid={mark === 'invalid' || undefined}
      aria-describedby={describedBy}
      readOnly={readOnly}
      value={text}
      onChange={(event) => onType(place, event.currentTarget.value)}
    />
  );
});
