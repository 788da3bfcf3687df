import Switch from '@mui/material/Switch';
import { type ReactNode, useId } from 'react';
import styles from './SwitchRow.module.css';

interface SwitchRowProps {
  label: string;
  /** What it means to switch it on, in plain words. */
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** One decision, on or off, with its consequence beside it. */
export function SwitchRow({ label, hint, checked, disabled = false, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
      <Switch
        checked={checked}
        disabled={disabled}
        onChange={(_event, next) => onChange(next)}
        slotProps={{ input: { id, role: 'switch', ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) } }}
      />
    </div>
  );
}
