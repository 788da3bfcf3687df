import { createContext, use } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { useText } from '../../i18n/useText';
import type { Place } from '../report-types';
import { useReportWords } from '../useReportWords';
import type { EntryForm } from './entry-form';

export interface FieldsProps {
  form: EntryForm;
  countryCode: string;
  place: Place | undefined;
  /** Flags that the country has switched on. */
  flags: readonly string[];
  /** What the rules say against fields, in words, by place. */
  faults: Readonly<Record<string, string>>;
  /** Several fields as one step. */
  onSet: (values: Readonly<Record<string, string>>) => void;
  onType: (place: string, text: string) => void;
  /** A field was left. */
  onLeave: () => void;
}

export const FieldsContext = createContext<FieldsProps | null>(null);

/** The entry whose fields these are. */
export function useFields(): FieldsProps {
  const fields = use(FieldsContext);
  if (!fields) throw new Error('a field of an entry stands outside its entry');
  return fields;
}

interface CodeFieldProps {
  field: string;
  /** The code list, where it is not called like the field. */
  list?: string;
  name?: string;
  options: readonly string[];
  optional?: boolean;
  onChange?: (code: string) => void;
}

/** One code of a list; a value that the activity does not take stays to be seen, and the rules speak of it. */
export function CodeField({
  field,
  list = field,
  name,
  options,
  optional = false,
  onChange,
}: CodeFieldProps) {
  const t = useText();
  const words = useReportWords();
  const { form, faults, onSet, onLeave } = useFields();
  const value = form[field] ?? '';
  const offered = value === '' || options.includes(value) ? options : [...options, value];
  const choose = (code: string) => (onChange ? onChange(code) : onSet({ [field]: code }));
  return (
    <LabelledField label={name ?? words.place(field)} fault={faults[field]}>
      {(control) => (
        <select
          {...control}
          data-place={field}
          value={value}
          onChange={(event) => choose(event.target.value)}
          onBlur={onLeave}
        >
          {(optional || value === '') && (
            <option value="">{t(optional ? 'saddd.notGiven' : 'saddd.choose')}</option>
          )}
          {offered.map((code) => (
            <option key={code} value={code}>
              {words.label(list, code)}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
