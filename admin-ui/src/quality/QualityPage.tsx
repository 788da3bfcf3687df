import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { GapsCard } from './GapsCard';
import { LinesCard } from './LinesCard';
import { OperatorsCard, withLimits } from './OperatorsCard';
import styles from './Quality.module.css';
import { QualityWords } from './QualityWords';
import { ReachCard } from './ReachCard';
import { RulesCard } from './RulesCard';
import { useBasis } from './useBasis';
import { useLineNames } from './useLineNames';
import { type DataQuality, useQuality } from './useQuality';

/** How far the country's figures can be trusted, and where asking would gain most. */
export default function QualityPage() {
  return (
    <Restricted to="results:read">
      <Own />
    </Restricted>
  );
}

function Own() {
  const t = useText();
  const standing = useStanding();
  if (!standing?.countryCode) return <EmptyState heading="h1" title={t('overview.noCountry')} />;
  return <OfCountry key={standing.countryCode} country={standing.countryCode} />;
}

function OfCountry({ country }: { country: string }) {
  const t = useText();
  const [months, choose] = useMonths();
  const [basis, chooseBasis] = useBasis();
  const { data, error, refetch, isPlaceholderData } = useQuality(country, months, basis);
  return (
    <Page
      title={t('quality.title')}
      subtitle={data && <QualityWords quality={data} />}
      actions={
        <>
          <SelectField
            label={t('quality.basis')}
            value={basis}
            options={(['verified', 'latest'] as const).map((value) => ({
              value,
              label: t(`quality.bases.${value}`),
            }))}
            onChange={(value) => chooseBasis(value as DataQuality['basis'])}
          />
          <PeriodChoice months={months} onChoose={choose} />
        </>
      }
    >
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Cards quality={data} />
        </div>
      )}
    </Page>
  );
}

function Cards({ quality }: { quality: DataQuality }) {
  const t = useText();
  const names = useLineNames();
  const file = `${quality.countryCode}-quality`;
  return (
    <Stack>
      <div className={quality.gaps.length > 0 ? styles.first : styles.alone}>
        <OperatorsCard quality={quality} fileName={`${file}-operators`} />
        {quality.gaps.length > 0 && <GapsCard gaps={quality.gaps} />}
      </div>
      <LinesCard
        caption={t('quality.byActivity')}
        summary={t('quality.byActivitySummary')}
        head={t('quality.activity')}
        lines={quality.activities}
        nameOf={names.activity}
        fileName={`${file}-activities`}
      />
      <div className={styles.pair}>
        <LinesCard
          caption={t('quality.byPlace')}
          summary={withLimits(t, quality, t('quality.byPlaceSummary'))}
          head={t('quality.place')}
          lines={quality.places}
          nameOf={(line) => line.name ?? line.key}
          fileName={`${file}-places`}
          brief
        />
        <LinesCard
          caption={t('quality.byMonth')}
          summary={t('quality.byMonthSummary')}
          head={t('quality.month')}
          lines={quality.months}
          nameOf={names.period}
          fileName={`${file}-months`}
          brief
        />
      </div>
      <div className={styles.pair}>
        <RulesCard quality={quality} fileName={`${file}-rules`} />
        <ReachCard reach={quality.reach} fileName={`${file}-reach`} />
      </div>
    </Stack>
  );
}
