import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition, KpiPart } from '../results/kpi-types';
import styles from './ExplainCard.module.css';
import { usePartName } from './usePartName';

/** The figures side by side that have no name of their own: an activity by its method. */
export function PartsTable({ kpi, parts }: { kpi: KpiDefinition; parts: readonly KpiPart[] }) {
  const t = useText();
  const nameOf = usePartName(kpi);
  const { number } = useFormats();
  if (parts.length === 0) return null;
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
          <tr key={part.code}>
            <th scope="row">{nameOf(part)}</th>
            <td>
              <KpiValue figure={part} unit={kpi.unit} />
            </td>
            <td>{part.numerator === null ? '' : number(part.numerator, 0)}</td>
            <td>{part.denominator === null ? '' : number(part.denominator, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
