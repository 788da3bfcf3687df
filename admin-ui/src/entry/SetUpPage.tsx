import { setUp } from '../api/session';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryForm } from './EntryForm';
import { EntryFrame } from './EntryFrame';
import { Field } from './Field';
import { PasswordField } from './PasswordField';

/** The one-time link of an empty installation: the first administrator. */
export function SetUpPage({ token }: { token: string }) {
  const texts = useEntryTexts();
  const send = ({ email = '', password = '', name = '' }: Record<string, string>) =>
    setUp({ token, email, password, name });
  return (
    <EntryFrame title={texts.setUp.title}>
      <p className="entry-text">{texts.setUp.text}</p>
      {token === '' ? (
        <p className="entry-problem">{texts.noToken}</p>
      ) : (
        <EntryForm button={texts.setUp.button} busy={texts.setUp.busy} onSend={send}>
          {(fault) => (
            <>
              <Field label={texts.name} name="name" autoComplete="name" fault={fault('name')} autoFocus />
              <Field
                label={texts.email}
                name="email"
                type="email"
                dir="ltr"
                autoComplete="username"
                fault={fault('email')}
              />
              <PasswordField
                label={texts.newPassword}
                name="password"
                autoComplete="new-password"
                minLength={12}
                hint={texts.passwordHint}
                fault={fault('password')}
              />
            </>
          )}
        </EntryForm>
      )}
    </EntryFrame>
  );
}
