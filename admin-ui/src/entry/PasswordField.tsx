import { useId, useState } from 'react';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { described, type FieldProps, Notes } from './Field';

/** A password that can be looked at before it is sent. */
export function PasswordField({ label, hint, fault, ...input }: FieldProps) {
  const id = useId();
  const texts = useEntryTexts();
  const [shown, setShown] = useState(false);
  return (
    <div className="entry-field">
      <label htmlFor={id}>{label}</label>
      <div className="entry-password">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          dir="ltr"
          required
          {...described(id, hint, fault)}
          {...input}
        />
        <button
          type="button"
          className="entry-eye"
          aria-label={shown ? texts.hidePassword : texts.showPassword}
          onClick={() => setShown(!shown)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12z" />
            <circle cx="12" cy="12" r="2.8" />
            {shown && <path d="M4 20 20 4" />}
          </svg>
        </button>
      </div>
      <Notes id={id} hint={hint} fault={fault} />
    </div>
  );
}
