import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import type { Months } from '../results/months';
import type { KpiGroup } from './groups';
import styles from './KpiGroupCard.module.css';
import { KpiRow } from './KpiRow';

interface KpiGroupCardProps {
  group: KpiGroup;
  country: string;
  months: Months | null;
  /** The address's question, carried on to the KPI's own page. */
  search: string;
}

/** A function's KPIs, and the recommendations that rest on the checklist alone. */
export function KpiGroupCard({ group, country, months, search }: KpiGroupCardProps) {
  const t = useText();
  const { title, body, kpis, without } = group;
  return (
    <Card title={title} aside={<span className={styles.body}>{t(`results.bodies.${body as 'NMAA'}`)}</span>}>
      {kpis.length > 0 && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('kpis.kpi')}</th>
              <th scope="col">{t('kpis.value')}</th>
              <th scope="col">{t('kpis.target')}</th>
              <th scope="col">{t('kpis.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {kpis.map((kpi) => (
              <KpiRow key={kpi.code} kpi={kpi} country={country} months={months} search={search} />
            ))}
          </tbody>
        </table>
      )}
      {without.length > 0 && (
        <div className={styles.without}>
          {t('kpis.noKpi')}
          <ul>
            {without.map((one) => (
              <li key={one.code}>
                <bdi>{one.code}</bdi> {one.title}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
