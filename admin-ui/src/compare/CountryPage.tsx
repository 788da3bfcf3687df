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
import { CountryDashboard } from '../overview/CountryDashboard';
import { StandingWords } from '../overview/StandingWords';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useCountryResults } from '../results/queries';
import { audienceIn } from '../sharing/as-audience';

/** What one country shares, as it was published; its own people may look at it as an audience does. */
export default function CountryPage() {
  const { code = '' } = useParams();
  return (
    <Restricted to="results:compare">
      <SharedCountry key={code} country={code} />
    </Restricted>
  );
}

function SharedCountry({ country }: { country: string }) {
  const t = useText();
  const { number } = useFormats();
  const [months, choose] = useMonths();
  const as = audienceIn(useSearchParams()[0]);
  const { data, error, refetch, isPlaceholderData } = useCountryResults(country, months, as ?? undefined);
  if (error instanceof RequestError && error.status === 404)
    return (
      <EmptyState
        heading="h1"
        title={t('compare.notSharedTitle')}
        text={t('compare.notSharedText')}
        action={<Link to="/compare">{t('compare.backToCompare')}</Link>}
      />
    );
  if (!data)
    return (
      <Page title={country}>{error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}</Page>
    );
  return (
    <Page
      title={t('compare.countryTitle', { country: data.name })}
      above={
        as ? (
          <Link to="/sharing">{t('sharing.preview.back')}</Link>
        ) : (
          <Link to="/compare">{t('compare.backToCompare')}</Link>
        )
      }
      subtitle={<StandingWords results={data} />}
      actions={
        <>
          <PeriodChoice months={months} onChoose={choose} />
          <Button component={Link} to={`/compare/${country}/profile${as ? `?as=${as}` : ''}`}>
            {t('profile.link')}
          </Button>
        </>
      }
    >
      {as && <Notice title={t(`sharing.audiences.${as}.preview`)}>{t('sharing.preview.text')}</Notice>}
      <ProblemNotice error={error} onRetry={refetch} />
      <CountryDashboard results={data} isOwn={false} isStale={isPlaceholderData} />
      {data.countsFrom !== null && <p>{t('results.countsFrom', { count: number(data.countsFrom) })}</p>}
    </Page>
  );
}
