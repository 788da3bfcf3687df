import { useId } from 'react';
import styles from './SelectField.module.css';
import { useAtOnce } from './useAtOnce';

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T) => void;
}

/** A choice that takes effect at once, outside of forms: the browser's own list, with its label in the same line. */
export function SelectField<T extends string>({ label, value, options, onChange }: SelectFieldProps<T>) {
  const id = useId();
  const [shown, choose] = useAtOnce(value, onChange);
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={shown} onChange={({ target }) => choose(target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
