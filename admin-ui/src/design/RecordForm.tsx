import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { Form, type RaRecord, useNotify } from 'react-admin';
import { type FieldValues, useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { useText } from '../i18n/useText';
import { ProblemNotice } from './ProblemNotice';
import styles from './RecordForm.module.css';

interface RecordFormProps<T extends FieldValues> {
  /** What the fields start with. */
  start: T;
  /** Sends the fields; what it throws is shown at the fields it names and above the button. */
  onSend: (fields: T) => Promise<unknown>;
  /** The button's words; “Save” without. */
  button?: string;
  /** Where “Cancel” leads. */
  cancelTo?: string;
  /** Other buttons at the end of the line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A form around react-admin's inputs: one column, refusals in place, a word when it is saved. */
export function RecordForm<T extends FieldValues>({ start, onSend, children, ...line }: RecordFormProps<T>) {
  const t = useText();
  const notify = useNotify();
  const [error, setError] = useState<unknown>(null);
  const send = async (fields: FieldValues) => {
    setError(null);
    try {
      await onSend(fields as T);
      notify(t('app.saved'), { type: 'success' });
      return undefined;
    } catch (refusal) {
      setError(refusal);
      return refusal instanceof RequestError ? refusal.body.errors : undefined;
    }
  };
  return (
    <Form record={start as unknown as RaRecord} onSubmit={send} sanitizeEmptyValues={false} noValidate>
      <div className={styles.fields}>{children}</div>
      <ProblemNotice error={error} />
      <SendLine {...line} />
    </Form>
  );
}

function SendLine({ button, cancelTo, aside }: { button?: string; cancelTo?: string; aside?: ReactNode }) {
  const t = useText();
  const { isSubmitting } = useFormState();
  return (
    <div className={styles.line}>
      <Button type="submit" variant="contained" aria-disabled={isSubmitting}>
        {button ?? t('app.save')}
      </Button>
      {cancelTo && (
        <Button component={Link} to={cancelTo}>
          {t('app.cancel')}
        </Button>
      )}
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
