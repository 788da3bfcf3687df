import { useId } from 'react';
import styles from './FileField.module.css';

interface FileFieldProps {
  label: string;
  /** File endings and types that may be chosen. */
  accept: string;
  file: File | null;
  onChoose: (file: File | null) => void;
}

/** Chooses a file by button; the browser also takes one that is dropped on it. */
export function FileField({ label, accept, file, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
      />
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{file?.name}</output>
    </div>
  );
}
