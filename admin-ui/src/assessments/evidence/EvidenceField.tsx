import { RequestError } from '../../api/problem';
import { LabelledField } from '../../design/LabelledField';
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

/** One detail of a document. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { name, label, hint, from, error, type = 'text', required = false, wide = false } = props;
  const t = useText();
  return (
    <div className={wide ? styles.wide : undefined}>
      <LabelledField label={label} hint={hint} optional={!required} fault={faultOf(t, error, `#/${name}`)}>
        {(control) => (
          <input
            {...control}
            name={name}
            type={type}
            dir={type === 'text' ? 'auto' : undefined}
            maxLength={type === 'url' ? 2000 : 300}
            required={required}
            defaultValue={from?.[name] ?? ''}
            placeholder={type === 'url' ? 'https://' : undefined}
          />
        )}
      </LabelledField>
    </div>
  );
}

function faultOf(t: Text, error: unknown, pointer: string): string | undefined {
  const fault =
    error instanceof RequestError ? error.faults.find((one) => one.pointer === pointer) : undefined;
  const known = FAULT_CODES.find((code) => code === fault?.code);
  return known ? t(`problems.faults.${known}`) : fault?.detail;
}
