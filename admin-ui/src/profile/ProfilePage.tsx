import Button from '@mui/material/Button';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { StandingWords } from '../overview/StandingWords';
import { useStanding } from '../providers/standing';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useCountryResults } from '../results/queries';
import type { CountryResults } from '../results/types';
import { audienceIn } from '../sharing/as-audience';
import { FunctionsTable } from './FunctionsTable';
import { KpisTable } from './KpisTable';
import { NarrativeLines } from './NarrativeLines';
import { PeopleLine } from './PeopleLine';
import { PillarsTable } from './PillarsTable';
import { PlanLines } from './PlanLines';
import styles from './Profile.module.css';
import { ShareLines } from './ShareLines';
import { StepsList } from './StepsList';

/** A country on one sheet of paper: what the dashboard says, without what one clicks. */
export default function ProfilePage() {
  const { code = '' } = useParams();
  return (
    <Restricted to="results:compare">
      <Profile key={code} country={code} />
    </Restricted>
  );
}

function Profile({ country }: { country: string }) {
  const t = useText();
  const { period } = useFormats();
  const [months, choose] = useMonths();
  const as = audienceIn(useSearchParams()[0]) ?? undefined;
  const isOwn = useStanding()?.countryCode === country;
  const { data, error, refetch } = useCountryResults(country, months, as);
  if (error instanceof RequestError && error.status === 404)
    return <EmptyState heading="h1" title={t('compare.notSharedTitle')} text={t('compare.notSharedText')} />;
  if (!data)
    return (
      <Page title={country}>{error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}</Page>
    );
  return (
    <Page
      title={data.name}
      above={
        <Link to={`/compare/${country}${as ? `?as=${as}` : ''}`}>
          {t('compare.countryTitle', { country: data.name })}
        </Link>
      }
      subtitle={<StandingWords results={data} />}
      actions={
        <>
          <PeriodChoice months={months} onChoose={choose} />
          {isOwn && !as && (
            <Button component={Link} to={`/compare/${country}/profile?as=advisers`}>
              {t('profile.asAdvisers')}
            </Button>
          )}
          <Button variant="contained" onClick={() => window.print()}>
            {t('profile.print')}
          </Button>
        </>
      }
    >
      {as && (
        <div className={styles.onScreen}>
          <Notice title={t(`sharing.audiences.${as}.preview`)}>{t('sharing.preview.text')}</Notice>
        </div>
      )}
      <Sheet results={data} />
      <p className={styles.foot}>
        {t('profile.foot', { from: period(data.from), to: period(data.to) })} <AsOf results={data} />
      </p>
    </Page>
  );
}

function Sheet({ results }: { results: CountryResults }) {
  const t = useText();
  const { completeness, workforce, kpis, eore, plan, next } = results;
  const apart = [...(completeness ?? []), ...(workforce ?? [])].map(({ code }) => code);
  return (
    <div className={styles.sheet}>
      <NarrativeLines results={results} />
      <div>
        <PillarsTable results={results} />
        <FunctionsTable functions={results.functions} />
        {eore && <PeopleLine pyramid={eore} />}
      </div>
      <div>
        {completeness && <ShareLines title={t('profile.completeness')} lines={completeness} />}
        {workforce && <ShareLines title={t('profile.workforce')} lines={workforce} />}
        {kpis && <KpisTable tiles={kpis.filter(({ code }) => !apart.includes(code))} />}
        {plan && <PlanLines plan={plan} />}
        {next.length > 0 && <StepsList steps={next} />}
      </div>
    </div>
  );
}

function AsOf({ results }: { results: CountryResults }) {
  const t = useText();
  const { date } = useFormats();
  return <>{t('compare.limit.date', { date: date(results.asOf.slice(0, 10)) })}</>;
}
