import { useState } from 'react';
import { choosePassword } from '../api/links';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryForm } from './EntryForm';
import { EntryFrame } from './EntryFrame';
import { PasswordField } from './PasswordField';

/** The one-time link that an administrator hands over: a first password, or a new one. */
export function PasswordPage({ token }: { token: string }) {
  const { link, ...texts } = useEntryTexts();
  const [saved, setSaved] = useState(false);
  if (saved)
    return (
      <EntryFrame title={link.title}>
        <p className="entry-done" role="status">
          {link.done}
        </p>
        <a className="entry-button" href="#/">
          {link.next}
        </a>
      </EntryFrame>
    );
  return (
    <EntryFrame title={link.title}>
      <p className="entry-text">{link.text}</p>
      {token === '' ? (
        <p className="entry-problem">{texts.noToken}</p>
      ) : (
        <EntryForm
          button={link.button}
          busy={link.busy}
          onSend={({ password = '' }) => choosePassword(token, password).then(() => setSaved(true))}
        >
          {(fault) => (
            <PasswordField
              label={texts.newPassword}
              name="password"
              autoComplete="new-password"
              minLength={12}
              hint={texts.passwordHint}
              fault={fault('password')}
              autoFocus
            />
          )}
        </EntryForm>
      )}
    </EntryFrame>
  );
}
