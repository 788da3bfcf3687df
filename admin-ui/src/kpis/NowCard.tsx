import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import { useDestinations } from '../layout/navigation';
import { useMay } from '../providers/useMay';
import { KpiValue } from '../results/KpiValue';
import type { KpiDefinition, KpiResult, NamedBaseline } from '../results/kpi-types';
import { OfWhich } from '../results/OfWhich';
import { PathWord } from '../results/PathWord';
import { type KpiQuestion, useKpiResult } from '../results/queries';
import { VerdictChip } from '../results/VerdictChip';
import styles from './NowCard.module.css';
import { useFinding } from './useFinding';
import { useKpiCountry } from './useKpiCountry';
import { WhyNone } from './WhyNone';

/** The months as one figure, with its target; where it cannot be computed, what is missing. */
export function NowCard({ kpi, question }: { kpi: KpiDefinition; question: KpiQuestion }) {
  const { data, error, refetch } = useKpiResult(kpi.code, question);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return data ? <Now kpi={kpi} result={data} /> : <Loading />;
}

function Now({ kpi, result }: { kpi: KpiDefinition; result: KpiResult }) {
  const t = useText();
  const { period } = useFormats();
  const finding = useFinding(kpi);
  const { overall, verdict, judgedBy, path, planned, provisional, excluded } = result;
  return (
    <Card
      title={finding(result)}
      subtitle={t('kpis.now', { from: period(result.from), to: period(result.to) })}
      aside={provisional && <Chip tone="warn">{t('results.provisional')}</Chip>}
    >
      <div className={styles.line}>
        <KpiValue figure={overall} unit={kpi.unit} className={styles.value} />
        {overall && (
          <span>
            <OfWhich figure={overall} unit={kpi.unit} />
          </span>
        )}
        <VerdictChip verdict={verdict} by={judgedBy} />
        <PathWord path={path} planned={planned} unit={kpi.unit} />
      </div>
      {result.target && result.targetHolds === false && (
        <p className={styles.note}>
          {t('kpis.versions.targetOfOther', {
            year: result.target.year,
            set: result.target.kpiVersion,
            version: result.version,
          })}
        </p>
      )}
      {(overall?.value ?? null) === null && <WhyNone kpi={kpi} overall={overall} />}
      {overall?.baseline && <HeldAgainst baseline={overall.baseline} />}
      {kpi.computable && (
        <p className={styles.note}>
          {t(provisional ? 'kpis.provisionalText' : 'results.verifiedOnly')}{' '}
          {excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one.period)).join(', ') })}
        </p>
      )}
      {verdict !== null && verdict !== 'met' && <Lacking code={kpi.code} />}
      <Parts kpi={kpi} result={result} />
    </Card>
  );
}

/** KPIs that fall short because something of people was not asked. */
const OF_COMPLETENESS = ['KPI-04', 'KPI-05', 'KPI-06', 'KPI-08'];

/** Where the reader's own country sees what was not asked, and of whom. */
function Lacking({ code }: { code: string }) {
  const t = useText();
  const { country, isOwn } = useKpiCountry();
  const pages = useDestinations();
  const hasPage = pages.some(({ resource }) => resource === 'quality');
  if (!country || !isOwn || !hasPage || !OF_COMPLETENESS.includes(code)) return null;
  return (
    <p className={styles.note}>
      {t('kpis.lacking')} <Link to="/quality">{t('navigation.quality')}</Link>
    </p>
  );
}

/** Which baseline of need it was, with its source and day; the way to it for those who may read it. */
function HeldAgainst({ baseline: { kind, source, datedOn } }: { baseline: NamedBaseline }) {
  const t = useText();
  const { date } = useFormats();
  const mayRead = useMay('baseline:read');
  return (
    <p className={styles.note}>
      {t('baselines.heldAgainst', {
        kind: t(`baselines.kinds.${kind}`),
        source: isolated(source),
        date: date(datedOn),
      })}{' '}
      {mayRead && <Link to="/baselines">{t('baselines.link')}</Link>}
    </p>
  );
}

/** Figures that a KPI shows side by side. */
function Parts({ kpi, result: { overall } }: { kpi: KpiDefinition; result: KpiResult }) {
  const t = useText();
  const { period } = useFormats();
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
            <OfWhich figure={part} unit={unit} />{' '}
            {part.round && `· ${t('kpis.roundOf', { period: period(part.round.period) })}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
