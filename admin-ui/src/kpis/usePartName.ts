import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import type { KpiDefinition, KpiPart } from '../results/kpi-types';

/** What a figure beside the value is called: by the definition, of money with its currency; else by activity and method. */
export function usePartName(kpi: KpiDefinition): (part: KpiPart) => string {
  const t = useText();
  const label = useCodeLabels();
  return ({ code, currency, activity, disabilityMethod }) => {
    const name = kpi.parts.find((one) => one.code === code)?.name ?? code;
    if (currency) return `${name}, ${currency}`;
    if (!activity) return name;
    return t('kpis.partsWithMethod', {
      activity: label('activity', activity),
      method: disabilityMethod ? label('disabilityMethod', disabilityMethod) : t('kpis.notGiven'),
    });
  };
}
