import { LabelledField } from '../../design/LabelledField';
import { useCurrentLocale } from '../../i18n/locale';
import { tidyCount } from '../SadddGrid/read-count';
import { useFields } from './CodeField';

interface FigureFieldProps {
  place: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** A whole number, or a text, outside the grid. */
export function FigureField({ place, label, hint, optional = false }: FigureFieldProps) {
  const locale = useCurrentLocale();
  const { form, faults, onType, onLeave } = useFields();
  const text = form[place] ?? '';
  const leave = () => {
    const tidy = tidyCount(text, locale);
    if (tidy !== text) onType(place, tidy);
    onLeave();
  };
  return (
    <LabelledField label={label} hint={hint} fault={faults[place]} optional={optional}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          data-place={place}
          value={text}
          onChange={(event) => onType(place, event.target.value)}
          onBlur={leave}
        />
      )}
    </LabelledField>
  );
}
