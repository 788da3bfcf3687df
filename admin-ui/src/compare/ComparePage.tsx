import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useVisibleCountries } from '../results/queries';
import { CountriesChoice } from './CountriesChoice';
import { FunctionsCard } from './FunctionsCard';
import { KpiCard } from './KpiCard';
import { LimitsNotice } from './LimitsNotice';
import { PeopleCard } from './PeopleCard';
import { SaveView } from './SaveView';
import { useView } from './useView';

/** Countries side by side, on what each shares, with its limits; never ranked. */
export default function ComparePage() {
  return (
    <Restricted to="results:compare">
      <Comparison />
    </Restricted>
  );
}

function Comparison() {
  const t = useText();
  const standing = useStanding();
  const [months, chooseMonths] = useMonths();
  const [view, change] = useView();
  const { data: visible, error, refetch } = useVisibleCountries();
  if (!visible)
    return (
      <Page title={t('compare.title')}>
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}
      </Page>
    );
  if (visible.length === 0)
    return <EmptyState heading="h1" title={t('compare.nothing')} text={t('compare.nothingText')} />;
  const codes = view.countries.length > 0 ? view.countries : visible.map(({ code }) => code);
  const names = new Map(visible.map(({ code, name }) => [code, name]));
  const common = { codes, names };
  return (
    <Page
      title={t('compare.title')}
      subtitle={t('compare.subtitle')}
      actions={
        <>
          <PeriodChoice months={months} onChoose={chooseMonths} />
          <SaveView />
        </>
      }
    >
      <Stack>
        {standing?.role !== 'adviser' && <Notice>{t('compare.onlyOwn')}</Notice>}
        {visible.length > 1 && (
          <CountriesChoice
            countries={visible}
            chosen={view.countries}
            onChoose={(countries) => change({ countries })}
          />
        )}
        <LimitsNotice />
        <FunctionsCard {...common} reading={view.reading} onRead={(reading) => change({ reading })} />
        <KpiCard {...common} months={months} kpi={view.kpi} onChoose={(kpi) => change({ kpi })} />
        <PeopleCard {...common} months={months} />
      </Stack>
    </Page>
  );
}
