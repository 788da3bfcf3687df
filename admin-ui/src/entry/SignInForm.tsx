import { signIn } from '../api/session';
import type { Me } from '../api/types';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryForm } from './EntryForm';
import { Field } from './Field';
import { PasswordField } from './PasswordField';

/** Address and password; the same form on the sign-in page and when a session ends in the middle of work. */
export function SignInForm({ email, onDone }: { email?: string; onDone?: (me: Me) => void }) {
  const texts = useEntryTexts();
  const send = async (fields: Record<string, string>) => {
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
        </>
      )}
    </EntryForm>
  );
}
