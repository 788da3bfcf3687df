import { useId } from 'react';
import { signIn } from '../api/session';
import type { Me } from '../api/types';
import { isShared, setShared } from '../device/shared-computer';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryForm } from './EntryForm';
import { Field } from './Field';
import { PasswordField } from './PasswordField';

/** Address and password; the same form on the sign-in page and when a session ends in the middle of work. */
export function SignInForm({ email, onDone }: { email?: string; onDone?: (me: Me) => void }) {
  const texts = useEntryTexts();
  const shared = useId();
  const send = async (fields: Record<string, string>) => {
    setShared(fields.shared === 'yes');
    const me = await signIn(fields.email ?? '', fields.password ?? '');
    onDone?.(me);
  };
  return (
    <EntryForm button={texts.signIn.button} busy={texts.signIn.busy} onSend={send}>
      {() => (
        <>
          <Field
            label={texts.email}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="username"
            autoFocus
            defaultValue={email}
          />
          <PasswordField label={texts.password} name="password" autoComplete="current-password" />
          <p className="entry-hint">
            <input id={shared} type="checkbox" name="shared" value="yes" defaultChecked={isShared()} />{' '}
            <label htmlFor={shared}>{texts.signIn.shared}</label>
          </p>
        </>
      )}
    </EntryForm>
  );
}
