import { Link } from 'react-router-dom';
import { NEAREST_FIRST } from '../../../api/domain/baseline.js';
import { CardGrid } from '../design/CardGrid';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { BaselineCard } from './BaselineCard';
import { useBaselines } from './queries';

/** What a country measures need by, and which KPIs are held against it. */
export default function BaselinesPage() {
  const t = useText();
  return (
    <Restricted to="baseline:read">
      <Page
        title={t('baselines.title')}
        above={<Link to="/kpis">{t('kpis.backToAll')}</Link>}
        subtitle={t('baselines.subtitle')}
      >
        <Baselines />
      </Page>
    </Restricted>
  );
}

function Baselines() {
  const country = useStanding()?.countryCode ?? '';
  const { data: kept, error, refetch } = useBaselines(country);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!kept) return <Loading />;
  return (
    <CardGrid least="20rem">
      {NEAREST_FIRST.map((kind) => (
        <BaselineCard
          key={kind}
          country={country}
          kind={kind}
          baseline={kept.find((one) => one.kind === kind)}
          counting={kept.find(({ usedBy }) => usedBy.length > 0)?.kind}
        />
      ))}
    </CardGrid>
  );
}
