import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition, KpiResult } from '../results/kpi-types';
import { OfWhich } from '../results/OfWhich';
import { type KpiQuestion, useKpiResult } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { VerdictChip } from '../results/VerdictChip';
import styles from './NowCard.module.css';

/** The months as one figure, with its target; where it cannot be computed, what is missing. */
export function NowCard({ kpi, question }: { kpi: KpiDefinition; question: KpiQuestion }) {
  const { data, error, refetch } = useKpiResult(kpi.code, question);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return data ? <Now kpi={kpi} result={data} /> : <Loading />;
}

function Now({ kpi, result }: { kpi: KpiDefinition; result: KpiResult }) {
  const t = useText();
  const { period } = useFormats();
  const { value: written } = useFigureText(kpi.unit);
  const { overall, target, verdict, provisional, excluded } = result;
  return (
    <Card
      title={t('kpis.now', { from: period(result.from), to: period(result.to) })}
      aside={provisional && <Chip tone="warn">{t('results.provisional')}</Chip>}
    >
      <div className={styles.line}>
        <KpiValue figure={overall} unit={kpi.unit} className={styles.value} />
        {overall && (
          <span>
            <OfWhich figure={overall} unit={kpi.unit} />
          </span>
        )}
        <span className={styles.target}>
          {target
            ? t('results.targetOfYear', { value: written(target.value), year: target.year })
            : t('results.noTarget')}
        </span>
        <VerdictChip verdict={verdict} />
      </div>
      {kpi.missing && (
        <p className={styles.note}>
          <bdi>{kpi.missing}</bdi>
        </p>
      )}
      {overall?.reason === 'suppressed' && (
        <p className={styles.note}>{t('design.reasonsLong.suppressed')}</p>
      )}
      {kpi.computable && (
        <p className={styles.note}>
          {t(provisional ? 'kpis.provisionalText' : 'results.verifiedOnly')}{' '}
          {excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one.period)).join(', ') })}
        </p>
      )}
      <Parts kpi={kpi} result={result} />
    </Card>
  );
}

/** Figures that a KPI shows side by side. */
function Parts({ kpi, result: { overall } }: { kpi: KpiDefinition; result: KpiResult }) {
  const named = (overall?.parts ?? []).flatMap((part) => {
    const described = kpi.parts.find(({ code }) => code === part.code);
    return described ? [{ part, described }] : [];
  });
  if (named.length === 0) return null;
  return (
    <dl className={styles.parts}>
      {named.map(({ part, described: { name, unit } }) => (
        <div key={`${part.code} ${part.currency ?? ''}`}>
          <dt>{part.currency ? `${name}, ${part.currency}` : name}</dt>
          <dd>
            <KpiValue figure={part} unit={unit} className={styles.part} />{' '}
            <OfWhich figure={part} unit={unit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
