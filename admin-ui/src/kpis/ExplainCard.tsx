import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { Contribution, KpiDefinition, KpiPart } from '../results/kpi-types';
import { type KpiQuestion, useKpiExplanation } from '../results/queries';
import styles from './ExplainCard.module.css';
import { HandOversPart } from './HandOversPart';
import { PartsTable } from './PartsTable';

interface ExplainCardProps {
  kpi: KpiDefinition;
  question: KpiQuestion;
}

/** From the figure to its parts and, for the country's centre, to the reports behind it. */
export function ExplainCard({ kpi, question }: ExplainCardProps) {
  const t = useText();
  const { data, error, refetch } = useKpiExplanation(kpi.code, question);
  return (
    <Card title={t('kpis.parts')}>
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && <PartsTable kpi={kpi} parts={data.parts.filter((part) => !isNamed(kpi, part))} />}
      {data &&
        (data.reports ? (
          <Reports kpi={kpi} reports={data.reports} />
        ) : (
          <p className={styles.text}>{t('kpis.reportsHidden')}</p>
        ))}
      {data?.handOvers && <HandOversPart handOvers={data.handOvers} />}
    </Card>
  );
}

/** Parts that the definition names stand beside the figure itself. */
const isNamed = (kpi: KpiDefinition, { code }: KpiPart) => kpi.parts.some((one) => one.code === code);

function Reports({ kpi, reports }: { kpi: KpiDefinition; reports: readonly Contribution[] }) {
  const t = useText();
  const { number, period } = useFormats();
  if (reports.length === 0) return <p>{t('kpis.reportsNone')}</p>;
  return (
    <>
      <h3 className={styles.heading}>{t('kpis.reports')}</h3>
      <p className={styles.text}>{t('kpis.reportsText')}</p>
      <ScrollRegion label={t('kpis.reports')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('kpis.report')}</th>
              <th scope="col">{t('kpis.value')}</th>
              <th scope="col">{t('kpis.numerator')}</th>
              <th scope="col">{t('kpis.denominator')}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.reportId}>
                <th scope="row">
                  <Link to={`/reports/${report.reportId}`}>
                    {report.operatorName}, {period(report.period)}
                  </Link>{' '}
                  {report.successorName &&
                    `(${t('operators.nowPartOf', { successor: report.successorName })})`}
                </th>
                <td>
                  <KpiValue figure={report} unit={kpi.unit} />
                </td>
                <td>{report.numerator === null ? '' : number(report.numerator, 0)}</td>
                <td>{report.denominator === null ? '' : number(report.denominator, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
