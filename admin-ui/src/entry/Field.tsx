import { type InputHTMLAttributes, useId } from 'react';

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  fault?: string | undefined;
}

/** A labelled input with its hint and its fault, tied together for those who listen. */
export function Field({ label, hint, fault, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="entry-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required {...described(id, hint, fault)} {...input} />
      <Notes id={id} hint={hint} fault={fault} />
    </div>
  );
}

/** What ties an input to its notes. */
export function described(id: string, hint?: string, fault?: string) {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return { 'aria-invalid': Boolean(fault), ...(ids && { 'aria-describedby': ids }) };
}

export function Notes({
  id,
  hint,
  fault,
}: {
  id: string;
  hint?: string | undefined;
  fault?: string | undefined;
}) {
  return (
    <>
      {hint && (
        <p className="entry-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="entry-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}
