import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { focusWhenShown } from '../../design/focus-when-shown';
import { LabelledField } from '../../design/LabelledField';
import { useText } from '../../i18n/useText';
import styles from '../Report.module.css';

interface ReasonFormProps {
  label: string;
  hint: string;
  button: string;
  busy: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** The reason for a return or a correction; without one there is nothing to send. */
export function ReasonForm({ label, hint, button, busy, onSend, onCancel }: ReasonFormProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onSend(reason.trim());
  };
  return (
    <form className={styles.move} onSubmit={send}>
      <LabelledField label={label} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            ref={focusWhenShown}
            required
            maxLength={1000}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        )}
      </LabelledField>
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={busy || reason.trim() === ''}>
          {button}
        </Button>
        <Button onClick={onCancel}>{t('reports.cancel')}</Button>
      </div>
    </form>
  );
}
