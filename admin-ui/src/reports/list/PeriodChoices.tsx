import { addMonths, lastDay, monthOf, parsePeriod, quarterOf } from '../../../../api/domain/period.js';
import type { Control } from '../../design/LabelledField';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';

const KINDS = ['month', 'quarter', 'year'] as const;
const TITLES = { month: 'reports.months', quarter: 'reports.quarters', year: 'month.years' } as const;

/** The months of a year, its quarters and years that are over, and what is closed already, the latest first. */
export function periodsOver(today: string, closed: readonly string[]): string[] {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(monthOf(today), -index - 1));
  const wider = months.flatMap((one) => [quarterOf(one), one.slice(0, 4)]);
  const all = [...new Set([...months, ...wider, ...closed])];
  return all.filter((one) => lastDay(parsePeriod(one)) < today).sort((a, b) => (last(a) < last(b) ? 1 : -1));
}

const last = (period: string) => `${parsePeriod(period).last} ${period}`;

interface PeriodChoicesProps {
  control: Control;
  value: string;
  periods: readonly string[];
  onChoose: (period: string) => void;
}

/** Months, quarters and years to choose one of. */
export function PeriodChoices({ control, value, periods, onChoose }: PeriodChoicesProps) {
  const t = useText();
  const { period: write } = useFormats();
  return (
    <select {...control} value={value} onChange={(event) => onChoose(event.target.value)}>
      {KINDS.map((kind) => (
        <optgroup key={kind} label={t(TITLES[kind])}>
          {periods
            .filter((one) => parsePeriod(one).kind === kind)
            .map((one) => (
              <option key={one} value={one}>
                {write(one)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
