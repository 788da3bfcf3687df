import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import type { Dimension } from '../results/kpi-types';
import { useNames } from '../results/queries';

export const GROUPS = [
  'activity',
  'sex',
  'ageBand',
  'disability',
  'setting',
  'populationGroup',
  'operator',
  'place',
] as const satisfies readonly Dimension[];
export type GroupDimension = (typeof GROUPS)[number];

/** What the groups of a dimension are called; null is “not stated”, which is something else than unknown. */
export function useGroupNames(
  by: GroupDimension,
  country: string,
): (code: string | null | undefined) => string {
  const t = useText();
  const label = useCodeLabels();
  const operators = useNames('operators', country, by === 'operator');
  const places = useNames('places', country, by === 'place');
  return (code) => {
    if (code === null || code === undefined) return t('kpis.notGiven');
    if (by === 'operator') return operators.get(code) ?? code;
    if (by === 'place') return nameWithCode(code, places.get(code));
    return label(by, code);
  };
}

/** Many places bear the same name. */
const nameWithCode = (code: string, name: string | undefined) => (name ? `${name} (${code})` : code);
