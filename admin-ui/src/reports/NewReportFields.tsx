import type { Operator } from '../api/types';
import { LabelledField } from '../design/LabelledField';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useOpenPeriods } from './useOpenPeriods';

interface FieldProps {
  value: string;
  onChoose: (value: string) => void;
}

/** Whose report it is; where only one can be meant it is named, not asked. */
export function OperatorField({
  operators,
  value,
  onChoose,
}: FieldProps & { operators: readonly Operator[] }) {
  const t = useText();
  if (operators.length === 1) return <strong>{operators[0]?.name}</strong>;
  return (
    <LabelledField label={t('reports.operator')}>
      {(control) => (
        <select {...control} required value={value} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{t('reports.chooseOperator')}</option>
          {operators.map((operator) => (
            <option key={operator.id} value={operator.id}>
              {operator.name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

/** Its month or quarter; those closed for reporting are named and not offered. */
export function PeriodField({ value, onChoose }: FieldProps) {
  const t = useText();
  const { period: write } = useFormats();
  const { closedWords, ...open } = useOpenPeriods();
  return (
    <LabelledField label={t('reports.period')} hint={closedWords}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.target.value)}>
          {(['months', 'quarters'] as const).map((kind) => (
            <optgroup key={kind} label={t(`reports.${kind}`)}>
              {open[kind].map((one) => (
                <option key={one} value={one}>
                  {write(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
