import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition, KpiPart } from '../results/kpi-types';
import styles from './ExplainCard.module.css';

/** The figures side by side that the server names: parts of the definition, or an activity by its method. */
export function PartsTable({ kpi, parts }: { kpi: KpiDefinition; parts: readonly KpiPart[] }) {
  const t = useText();
  const label = useCodeLabels();
  const { number } = useFormats();
  if (parts.length === 0) return null;
  const nameOf = ({ code, activity, disabilityMethod, currency }: KpiPart) => {
    const named = kpi.parts.find((one) => one.code === code)?.name;
    if (named && currency) return `${named}, ${currency}`;
    if (named || !activity) return named ?? code;
    return t('kpis.partsWithMethod', {
      activity: label('activity', activity),
      method: disabilityMethod ? label('disabilityMethod', disabilityMethod) : t('kpis.notGiven'),
    });
  };
  const unitOf = ({ code }: KpiPart) => kpi.parts.find((one) => one.code === code)?.unit ?? kpi.unit;
  return (
    <table className={styles.table} aria-label={t('kpis.parts')}>
      <thead>
        <tr>
          <th scope="col">{t('kpis.part')}</th>
          <th scope="col">{t('kpis.value')}</th>
          <th scope="col">{t('kpis.numerator')}</th>
          <th scope="col">{t('kpis.denominator')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.code} ${part.currency ?? ''}`}>
            <th scope="row">{nameOf(part)}</th>
            <td>
              <KpiValue figure={part} unit={unitOf(part)} />
            </td>
            <td>{part.numerator === null ? '' : number(part.numerator, 0)}</td>
            <td>{part.denominator === null ? '' : number(part.denominator, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
