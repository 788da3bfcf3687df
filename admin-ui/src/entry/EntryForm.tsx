import { type FormEvent, type ReactNode, useState } from 'react';
import { RequestError } from '../api/problem';
import type { EntryTexts } from '../i18n/entry/en';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { FAULT_CODES, isProblemCode } from '../i18n/problems/codes';

interface EntryFormProps {
  button: string;
  busy: string;
  /** Sends the fields; what it throws is shown above the button. */
  onSend: (fields: Record<string, string>) => Promise<unknown>;
  children: (faultOf: (field: string) => string | undefined) => ReactNode;
}

/** A short form that is sent whole, with the server's refusal in the reader's language. */
export function EntryForm({ button, busy, onSend, children }: EntryFormProps) {
  const texts = useEntryTexts();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    if (sending) return;
    const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setSending(true);
    setError(null);
    await onSend(fields)
      .catch(setError)
      .finally(() => setSending(false));
  };
  return (
    <form className="entry-fields" onSubmit={send}>
      {children((field) => faultText(texts, error, field))}
      {error !== null && (
        <p className="entry-problem" role="alert">
          {problemText(texts, error)}
        </p>
      )}
      <button className="entry-button" type="submit" aria-disabled={sending}>
        {sending ? busy : button}
      </button>
    </form>
  );
}

/** The refusal as one sentence; an unknown code shows the server's own. */
export function problemText({ problems }: EntryTexts, error: unknown): string {
  if (!(error instanceof RequestError)) return problems.codes.internal;
  return isProblemCode(error.code) ? problems.codes[error.code] : error.message;
}

function faultText({ problems }: EntryTexts, error: unknown, field: string): string | undefined {
  const faults = error instanceof RequestError ? error.faults : [];
  const fault = faults.find(({ pointer }) => pointer === `#/${field}`);
  const code = FAULT_CODES.find((known) => known === fault?.code);
  return code ? problems.faults[code] : fault?.detail;
}
