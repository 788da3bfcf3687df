import { useId } from 'react';
import styles from './Visits.module.css';

interface RadioBarProps<T extends string> {
  /** What it answers, for those who listen. */
  label: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
}

/** A few answers as native radio buttons in one bar, large enough for a thumb. */
export function RadioBar<T extends string>(props: RadioBarProps<T>) {
  const { label, describedBy, invalid = false, value, options, onChoose } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={styles.bar}
    >
      {options.map(([option, text]) => (
        <label key={option} className={value === option ? styles.chosen : undefined}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChoose(option)} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
