import { Link, useSearchParams } from 'react-router-dom';
import { useFramework, useFrameworkVersions } from '../assessments/queries';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useMay } from '../providers/useMay';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useKpiDictionary } from '../results/queries';
import { groupsOf } from './groups';
import { KpiGroupCard } from './KpiGroupCard';
import { useKpiCountry } from './useKpiCountry';

/** The dictionary with its figures: each KPI under the function whose recommendation it informs first. */
export default function KpisPage() {
  return (
    <Restricted to="results:read">
      <Kpis />
    </Restricted>
  );
}

function Kpis() {
  const t = useText();
  const [search] = useSearchParams();
  const [months, chooseMonths] = useMonths();
  const { country, countries, error: refused, choose } = useKpiCountry();
  const { data: definitions, error, refetch } = useKpiDictionary();
  const { data: versions } = useFrameworkVersions();
  const mayReadNeed = useMay('baseline:read');
  const { data: framework } = useFramework(versions?.findLast(({ inIndexes }) => inIndexes)?.ref);
  if (countries && country === null)
    return <EmptyState heading="h1" title={t('kpis.noCountry')} text={t('kpis.noCountryText')} />;
  const isReady = country !== null && definitions && framework;
  return (
    <Page
      title={t('kpis.title')}
      subtitle={t('kpis.subtitle')}
      actions={
        <>
          {mayReadNeed && <Link to="/baselines">{t('baselines.link')}</Link>}
          {country !== null && countries && countries.length > 1 && (
            <SelectField
              label={t('kpis.country')}
              value={country}
              options={countries.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={choose}
            />
          )}
          <PeriodChoice months={months} onChoose={chooseMonths} />
        </>
      }
    >
      <ProblemNotice error={error ?? refused} onRetry={refetch} />
      {!isReady && !error && <Loading />}
      {isReady && (
        <Stack>
          {groupsOf(framework.functions, definitions).map((group) => (
            <KpiGroupCard
              key={group.code}
              group={group}
              country={country}
              months={months}
              search={search.toString()}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}
