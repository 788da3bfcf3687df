import { useId } from 'react';
import styles from './Rounds.module.css';

interface ChoiceProps {
  label: string;
  hint?: string;
  name?: string;
  /** Value and words. */
  options: readonly (readonly [string, string])[];
  initial?: string;
  /** For a choice that the page follows. */
  value?: string;
  onChange?: (value: string) => void;
}

/** One of a few, in the browser's own list. */
export function Choice({ label, hint, name, options, initial, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...(value === undefined ? { defaultValue: initial } : { value })}
        onChange={onChange && ((event) => onChange(event.target.value))}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
