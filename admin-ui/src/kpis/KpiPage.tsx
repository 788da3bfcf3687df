import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { NoPage } from '../layout/NoPage';
import { Restricted } from '../layout/Restricted';
import { useMay } from '../providers/useMay';
import type { KpiDefinition } from '../results/kpi-types';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useKpiDictionary } from '../results/queries';
import { useAddress } from '../results/useAddress';
import { DefinitionCard } from './DefinitionCard';
import { ExplainCard } from './ExplainCard';
import { GroupsCard } from './GroupsCard';
import styles from './KpiPage.module.css';
import { NowCard } from './NowCard';
import { TargetsCard } from './TargetsCard';
import { TrendCard } from './TrendCard';
import { useKpiCountry } from './useKpiCountry';
import { VersionNotice } from './VersionNotice';
import { VersionsCard } from './VersionsCard';

/** One KPI: its figure, its way through time, its groups, its definition, its targets and what is behind it. */
export default function KpiPage() {
  return (
    <Restricted to="results:read">
      <Kpi />
    </Restricted>
  );
}

function Kpi() {
  const t = useText();
  const { code } = useParams();
  const { data: definitions, error, refetch } = useKpiDictionary();
  const { country, isOwn, error: refused } = useKpiCountry();
  const kpi = definitions?.find((one) => one.code === code);
  if (error ?? refused)
    return (
      <Page title={code ?? ''}>
        <ProblemNotice error={error ?? refused} onRetry={refetch} />
      </Page>
    );
  if (definitions && !kpi) return <NoPage />;
  if (!kpi || country === null)
    return (
      <Page title={code ?? ''}>
        <Loading />
      </Page>
    );
  return (
    <OneKpi
      key={`${kpi.code}-${country}`}
      kpi={kpi}
      country={country}
      isOwn={isOwn}
      back={t('kpis.backToAll')}
    />
  );
}

interface OneKpiProps {
  kpi: KpiDefinition;
  country: string;
  isOwn: boolean;
  back: string;
}

const BASES = ['verified', 'latest'] as const;

function OneKpi({ kpi, country, isOwn, back }: OneKpiProps) {
  const t = useText();
  const [search, change] = useAddress();
  const [months, choose] = useMonths();
  const [basis, setBasis] = useState<(typeof BASES)[number]>('verified');
  const mayAim = useMay('target:set') && isOwn;
  const asked = search.get('version');
  const older = kpi.versions.slice(1).find((one) => one.version === asked);
  const question = { country, months, basis, ...(older && { version: older.version }) };
  const show = (version: string | null) => change({ version });
  return (
    <Page
      title={kpi.name}
      above={
        <>
          <Link to={`/kpis?${search}`}>{back}</Link> · <bdi>{kpi.code}</bdi> ·{' '}
          {t('kpis.informsAlso', { recommendations: kpi.informs.join(', ') })}
        </>
      }
      subtitle={<bdi>{kpi.question}</bdi>}
      actions={
        <>
          {isOwn && kpi.computable && (
            <SelectField
              label={t('kpis.basis')}
              value={basis}
              options={BASES.map((one) => ({ value: one, label: t(`kpis.bases.${one}`) }))}
              onChange={setBasis}
            />
          )}
          <PeriodChoice months={months} onChoose={choose} />
        </>
      }
    >
      <div className={styles.columns}>
        <Stack>
          <VersionNotice kpi={kpi} asked={asked} onNewest={() => show(null)} />
          <NowCard kpi={kpi} question={question} />
          {kpi.computable && <TrendCard kpi={kpi} question={question} />}
          {kpi.computable && <GroupsCard kpi={kpi} question={question} isOwn={isOwn} />}
          {kpi.computable && <ExplainCard key={basis} kpi={kpi} question={question} />}
        </Stack>
        <Stack>
          <DefinitionCard kpi={kpi} older={older ?? null} />
          {kpi.versions.length > 1 && (
            <VersionsCard kpi={kpi} shown={older?.version ?? kpi.version} onShow={show} />
          )}
          <TargetsCard kpi={kpi} country={country} mayAim={mayAim} />
        </Stack>
      </div>
    </Page>
  );
}
