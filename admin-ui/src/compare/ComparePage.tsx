import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useVisibleCountries } from '../results/queries';
import type { ReadingName } from '../results/types';
import { BandsCard } from './BandsCard';
import { CountriesChoice } from './CountriesChoice';
import { IndexCard } from './IndexCard';
import { KindTabs } from './KindTabs';
import { KpiCard } from './KpiCard';
import { LimitsNotice } from './LimitsNotice';
import { PeopleCard } from './PeopleCard';
import { RecommendationsCard } from './RecommendationsCard';
import { RoundsCard } from './RoundsCard';
import { SaveView } from './SaveView';
import { useCompared } from './useCompared';
import { type Kind, useView } from './useView';

/** What speaks of months; rounds have periods of their own. */
const TIMED: readonly Kind[] = ['kpis', 'people'];

/** What others may have shared in bands alone. */
const BANDED: Readonly<Partial<Record<Kind, 'pillar' | 'function'>>> = {
  pillars: 'pillar',
  functions: 'function',
};

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
  const [view, change, unfitting] = useView();
  const { data: visible, error, refetch } = useVisibleCountries();
  const codes = useCompared(view, visible ?? []);
  if (!visible)
    return (
      <Page title={t('compare.title')}>
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}
      </Page>
    );
  if (visible.length === 0)
    return <EmptyState heading="h1" title={t('compare.nothing')} text={t('compare.nothingText')} />;
  const names = new Map(visible.map(({ code, name }) => [code, name]));
  const common = { codes, names };
  const banded = BANDED[view.of];
  const read = { reading: view.reading, onRead: (reading: ReadingName) => change({ reading }) };
  return (
    <Page
      title={t('compare.title')}
      subtitle={t('compare.subtitle')}
      actions={
        <>
          {TIMED.includes(view.of) && <PeriodChoice months={months} onChoose={chooseMonths} />}
          <SaveView />
        </>
      }
    >
      <Stack>
        {standing?.role !== 'adviser' && <Notice>{t('compare.onlyOwn')}</Notice>}
        {unfitting.length > 0 && (
          <Notice tone="warn">{t('compare.unfitting', { words: isolated(unfitting.join(', ')) })}</Notice>
        )}
        {visible.length > 1 && <CountriesChoice countries={visible} view={view} onChoose={change} />}
        <KindTabs kind={view.of} onChoose={(of) => change({ of })} />
        {shown()}
        {banded && standing?.countryCode && <BandsCard of={banded} country={standing.countryCode} />}
        <LimitsNotice />
      </Stack>
    </Page>
  );

  function shown() {
    switch (view.of) {
      case 'pillars':
      case 'functions':
        return <IndexCard key={view.of} of={view.of} {...common} {...read} />;
      case 'recommendations':
        return (
          <RecommendationsCard
            {...common}
            {...read}
            part={view.function}
            onChoose={(part) => change({ function: part })}
          />
        );
      case 'rounds':
        return <RoundsCard {...common} {...read} />;
      case 'kpis':
        return <KpiCard {...common} months={months} kpi={view.kpi} onChoose={(kpi) => change({ kpi })} />;
      case 'people':
        return <PeopleCard {...common} months={months} />;
    }
  }
}
