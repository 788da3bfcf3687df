import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { Form, type RaRecord, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { useText } from '../i18n/useText';
import { ProblemNotice } from './ProblemNotice';
import styles from './RecordForm.module.css';

interface RecordFormProps<T extends object> {
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
export function RecordForm<T extends object>({ start, onSend, children, ...line }: RecordFormProps<T>) {
  const t = useText();
  const notify = useNotify();
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const send = async (fields: object) => {
    setError(null);
    setSending(true);
    try {
      await onSend(fields as T);
      notify(t('app.saved'), { type: 'success' });
      return undefined;
    } catch (refusal) {
      setError(refusal);
      return refusal instanceof RequestError ? refusal.body.errors : undefined;
    } finally {
      setSending(false);
    }
  };
  return (
    <Form
      record={start as unknown as RaRecord}
      onSubmit={send}
      sanitizeEmptyValues={false}
      noValidate
      disableInvalidFormNotification
    >
      <div className={styles.fields}>{children}</div>
      <ProblemNotice error={error} />
      <SendLine sending={sending} {...line} />
    </Form>
  );
}

type SendLineProps = Pick<RecordFormProps<object>, 'button' | 'cancelTo' | 'aside'> & { sending: boolean };

function SendLine({ button, cancelTo, aside, sending }: SendLineProps) {
  const t = useText();
  return (
    <div className={styles.line}>
      <Button type="submit" variant="contained" disabled={sending}>
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
