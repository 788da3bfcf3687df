import { LabelledField } from '../../design/LabelledField';

interface ChoiceProps {
  label: string;
  hint?: string;
  name?: string;
  /** Value and words. */
  options: readonly (readonly [string, string])[];
  initial?: string;
  /** For a choice that the page follows. */
  value?: string;
  onChange?: (value: string) => void;
}

/** One of a few, in the browser's own list. */
export function Choice({ label, hint, name, options, initial, value, onChange }: ChoiceProps) {
  return (
    <LabelledField label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          name={name}
          {...(value === undefined ? { defaultValue: initial } : { value })}
          onChange={onChange && ((event) => onChange(event.target.value))}
        >
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
