import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useKpiNames } from '../queries';
import type { DataEvidence, Verdict } from '../types';

/** A KPI's name and how its figures are written, for the box beside an answer. */
export function useKpiWords(code: string) {
  const t = useText();
  const formats = useFormats();
  const { data = [] } = useKpiNames(true);
  const kpi = data.find((one) => code.startsWith(one.code));
  const part = kpi?.parts.find((one) => one.code === code);
  const write = (value: number) =>
    (kpi?.unit ?? 'ratio') === 'ratio' ? formats.percent(value, 1) : formats.number(value);
  return {
    name: part?.name ?? kpi?.name ?? code,
    numerator: kpi?.numerator ?? '',
    denominator: kpi?.denominator ?? '',
    /** The value, or its bounds; null when there is none to show. */
    valueOf: ({ value, lower, upper }: Verdict): string | null => {
      if (typeof lower === 'number' && typeof upper === 'number' && lower !== upper)
        return `${write(lower)}–${write(upper)}`;
      return value === null ? null : write(value);
    },
    /** What the criterion asks of the figure. */
    askedOf: ({ atLeast, atMost }: DataEvidence): string => {
      if (atLeast !== undefined) return t('assessments.data.asksAtLeast', { value: write(atLeast) });
      if (atMost !== undefined) return t('assessments.data.asksAtMost', { value: write(atMost) });
      return t('assessments.data.asksExists');
    },
  };
}
