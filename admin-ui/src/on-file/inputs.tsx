import { NumberInput, SelectInput, TextInput, useInput, ValidationError } from 'react-admin';
import { useText } from '../i18n/useText';
import styles from './Kept.module.css';

interface InputProps {
  source: string;
  label: string;
  hint?: string;
}

/** A day, with the browser's calendar. */
export const DayInput = ({ source, label, hint }: InputProps) => (
  <TextInput source={source} label={label} type="date" {...(hint && { helperText: hint })} />
);

/** A count of people, or of days. */
export const CountInput = ({ source, label, hint }: InputProps) => (
  <NumberInput source={source} label={label} min={0} step={1} {...(hint && { helperText: hint })} />
);

interface ChoiceInputProps extends InputProps {
  choices: readonly (readonly [string, string])[];
}

/** One of a few: codes, each with its words. */
export const ChoiceInput = ({ source, label, choices }: ChoiceInputProps) => (
  <SelectInput
    source={source}
    label={label}
    choices={choices.map(([id, name]) => ({ id, name }))}
    translateChoice={false}
    isRequired
  />
);

/** Yes or no, and neither until one is chosen. */
export function YesNoInput({ source, label, hint }: InputProps) {
  const t = useText();
  const { field, fieldState } = useInput({ source });
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {hint && <p>{hint}</p>}
      <div className={styles.options}>
        {([true, false] as const).map((value) => (
          <label key={String(value)}>
            <input
              type="radio"
              name={source}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
            />
            {t(value ? 'app.yes' : 'app.no')}
          </label>
        ))}
      </div>
      {fieldState.error?.message && (
        <p className={styles.fault}>
          <ValidationError error={fieldState.error.message} />
        </p>
      )}
    </fieldset>
  );
}

/** Any of a few, or none. */
export function SeveralInput({ source, label, hint, choices }: ChoiceInputProps) {
  const { field } = useInput({ source, defaultValue: [] });
  const chosen: string[] = field.value ?? [];
  const put = (code: string) =>
    field.onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {hint && <p>{hint}</p>}
      <div className={styles.options}>
        {choices.map(([code, name]) => (
          <label key={code}>
            <input type="checkbox" checked={chosen.includes(code)} onChange={() => put(code)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
