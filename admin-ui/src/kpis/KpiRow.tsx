import { Link } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { Chip } from '../design/Chip';
import { Hatched } from '../design/Hatched';
import { problemText } from '../design/ProblemNotice';
import { useInView } from '../design/useInView';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition, KpiResult } from '../results/kpi-types';
import type { Months } from '../results/months';
import { OfWhich } from '../results/OfWhich';
import { useKpiResult } from '../results/queries';
import { Sparkline } from '../results/Sparkline';
import { useFigureText } from '../results/useFigureText';
import { VerdictChip } from '../results/VerdictChip';
import styles from './KpiRow.module.css';

interface KpiRowProps {
  kpi: KpiDefinition;
  country: string;
  months: Months | null;
  search: string;
}

/** One KPI of the dictionary with its figure; it is asked for when the row comes into view. */
export function KpiRow({ kpi, country, months, search }: KpiRowProps) {
  const t = useText();
  const { ref, isSeen } = useInView<HTMLTableRowElement>();
  const cut = kpi.disaggregations.includes('month') ? ({ by: 'month' } as const) : {};
  const { data, error } = useKpiResult(kpi.code, { country, months, ...cut }, kpi.computable && isSeen);
  return (
    <tr ref={ref}>
      <th scope="row">
        <Link to={`/kpis/${kpi.code}?${search}`} className={styles.name}>
          {kpi.name}
        </Link>
        <span className={styles.question}>
          <bdi>{kpi.question}</bdi>
        </span>
        <span className={styles.about}>
          <bdi>{kpi.code}</bdi> · {t('kpis.informsAlso', { recommendations: kpi.informs.join(', ') })}
        </span>
      </th>
      {kpi.computable ? (
        <Cells kpi={kpi} result={data} error={error} />
      ) : (
        <td colSpan={3}>
          <Hatched reason="not_computable" />
          <span className={styles.about}>
            <bdi>{kpi.missing}</bdi>
          </span>
        </td>
      )}
    </tr>
  );
}

function Cells({
  kpi,
  result,
  error,
}: {
  kpi: KpiDefinition;
  result: KpiResult | undefined;
  error: unknown;
}) {
  const t = useText();
  const overall = result?.overall;
  if (!result || !overall)
    return (
      <td colSpan={3}>
        <span className={styles.about}>
          {error ? <WhyNot error={error} /> : result ? <Hatched reason="no_data" /> : t('app.loading')}
        </span>
      </td>
    );
  const { target, points, provisional } = result;
  return (
    <>
      <td>
        <KpiValue figure={overall} unit={kpi.unit} className={styles.value} />
        {provisional && <Chip tone="warn">{t('results.provisional')}</Chip>}
        <span className={styles.about}>
          <OfWhich figure={overall} unit={kpi.unit} />
        </span>
      </td>
      <td>
        <Aim kpi={kpi} result={result} />
      </td>
      <td>
        <Sparkline name={kpi.name} unit={kpi.unit} trend={points} target={target?.value ?? null} />
      </td>
    </>
  );
}

/** A country that shares nothing with the reader answers as if it were not there. */
function WhyNot({ error }: { error: unknown }) {
  const t = useText();
  const isHidden = error instanceof RequestError && error.status === 404;
  return isHidden ? <Hatched reason="not_shared" /> : problemText(t, error);
}

/** What the figure is judged by, and the verdict: a target, or a fixed range that counts as good. */
function Aim({
  kpi: { unit, good },
  result: { target, verdict, judgedBy },
}: {
  kpi: KpiDefinition;
  result: KpiResult;
}) {
  const t = useText();
  const { value: written } = useFigureText(unit);
  const none = good
    ? t('kpis.goodRange', { from: written(good.from), to: written(good.to) })
    : t('results.noTarget');
  return (
    <>
      <span className={styles.target}>
        {target ? t('results.targetOfYear', { value: written(target.value), year: target.year }) : none}
      </span>
      <VerdictChip verdict={verdict} by={judgedBy} />
    </>
  );
}
