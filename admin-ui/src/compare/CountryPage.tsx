import { Link, useParams } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { CountryDashboard } from '../overview/CountryDashboard';
import { StandingWords } from '../overview/StandingWords';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useCountryResults } from '../results/queries';

/** What one country shares, as it was published. */
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
  const [months, choose] = useMonths();
  const { data, error, refetch, isPlaceholderData } = useCountryResults(country, months);
  if (error instanceof RequestError && error.status === 404)
    return <EmptyState heading="h1" title={t('compare.notSharedTitle')} text={t('compare.notSharedText')} />;
  if (!data)
    return (
      <Page title={country}>{error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}</Page>
    );
  return (
    <Page
      title={t('compare.countryTitle', { country: data.name })}
      above={<Link to="/compare">{t('compare.backToCompare')}</Link>}
      subtitle={<StandingWords results={data} />}
      actions={<PeriodChoice months={months} onChoose={choose} />}
    >
      <ProblemNotice error={error} onRetry={refetch} />
      <CountryDashboard results={data} isOwn={false} isStale={isPlaceholderData} />
    </Page>
  );
}
