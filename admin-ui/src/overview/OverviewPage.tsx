import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMonths } from '../results/months';
import { PeriodChoice } from '../results/PeriodChoice';
import { useCountryResults } from '../results/queries';
import { CountryDashboard } from './CountryDashboard';
import { StandingWords } from './StandingWords';
import { useDashboardTitle } from './useDashboardTitle';

/** The first page of a country's people: where it stands, and what to do next. */
export default function OverviewPage() {
  return (
    <Restricted to="results:read">
      <OwnOverview />
    </Restricted>
  );
}

function OwnOverview() {
  const t = useText();
  const standing = useStanding();
  if (!standing?.countryCode)
    return (
      <EmptyState
        heading="h1"
        title={t('overview.noCountry')}
        action={
          <Button component={Link} to="/">
            {t('app.toStart')}
          </Button>
        }
      />
    );
  return <CountryOverview key={standing.countryCode} country={standing.countryCode} />;
}

function CountryOverview({ country }: { country: string }) {
  const t = useText();
  const standing = useStanding();
  const [months, choose] = useMonths();
  const { data, error, refetch, isPlaceholderData } = useCountryResults(country, months);
  const title = useDashboardTitle(data);
  if (!data)
    return (
      <Page title={t('navigation.overview')}>
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}
      </Page>
    );
  const own = data.bodies.find(({ body }) => body === standing?.body);
  const isOpen = own?.status === 'draft' || own?.status === 'returned';
  return (
    <Page
      title={title}
      subtitle={<StandingWords results={data} />}
      actions={
        <>
          <PeriodChoice months={months} onChoose={choose} />
          <Button component={Link} to="/compare">
            {t('navigation.compare')}
          </Button>
          <Button component={Link} to={`/compare/${country}/profile`}>
            {t('profile.link')}
          </Button>
          {own?.assessmentId && isOpen && (
            <Button component={Link} to={`/assessments/${own.assessmentId}`} variant="contained">
              {t('overview.continue')}
            </Button>
          )}
        </>
      }
    >
      <ProblemNotice error={error} onRetry={refetch} />
      <CountryDashboard results={data} isOwn isStale={isPlaceholderData} />
    </Page>
  );
}
