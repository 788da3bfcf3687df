import { useId } from 'react';
import { RequestError } from '../../api/problem';
import { FAULT_CODES } from '../../i18n/problems/codes';
import { type Text, useText } from '../../i18n/useText';
import type { Evidence } from '../types';
import styles from './EvidenceForm.module.css';

interface EvidenceFieldProps {
  name: 'title' | 'reference' | 'keptWhere' | 'documentDate' | 'contentFrom' | 'contentUntil' | 'url';
  label: string;
  hint?: string;
  /** The document whose value it begins with. */
  from: Evidence | undefined;
  /** What the server refused; the fault of this field is said beside it. */
  error: unknown;
  type?: 'text' | 'date' | 'url';
  required?: boolean;
  wide?: boolean;
}

export function EvidenceField({
  name,
  label,
  hint,
  from,
  error,
  type = 'text',
  ...more
}: EvidenceFieldProps) {
  const t = useText();
  const id = useId();
  const fault = faultOf(t, error, `#/${name}`);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${more.wide ? styles.wide : ''}`}>
      <label htmlFor={id}>
        {label}
        {!more.required && <span className={styles.optional}> ({t('app.optional')})</span>}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        maxLength={type === 'url' ? 2000 : 300}
        required={more.required}
        defaultValue={from?.[name] ?? ''}
        placeholder={type === 'url' ? 'https://' : undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
    </div>
  );
}

function faultOf(t: Text, error: unknown, pointer: string): string | null {
  const fault =
    error instanceof RequestError ? error.faults.find((one) => one.pointer === pointer) : undefined;
  if (!fault) return null;
  const known = FAULT_CODES.find((code) => code === fault.code);
  return known ? t(`problems.faults.${known}`) : fault.detail;
}
