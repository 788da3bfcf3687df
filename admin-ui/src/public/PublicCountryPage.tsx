import { Link, useParams } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { EorePyramid } from '../overview/EorePyramid';
import { IndexTile } from '../overview/IndexTile';
import { LevelsByFunction } from '../overview/LevelsByFunction';
import { Pillars } from '../overview/Pillars';
import { StandingWords } from '../overview/StandingWords';
import { LimitsCard } from './LimitsCard';
import styles from './Public.module.css';
import { PublicKpis } from './PublicKpis';
import { type PublicResults, usePublicCountry } from './queries';

/** One country, as it shows itself to everybody. */
export function PublicCountryPage() {
  const t = useText();
  const { date } = useFormats();
  const { code = '' } = useParams();
  const { data, error, refetch } = usePublicCountry(code);
  const above = <Link to="/public">{t('everybody.back')}</Link>;
  if (error instanceof RequestError && error.status === 404)
    return (
      <EmptyState
        heading="h1"
        title={t('everybody.notShown')}
        text={t('everybody.notShownText')}
        action={above}
      />
    );
  if (!data)
    return (
      <Page title={code} above={above}>
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}
      </Page>
    );
  return (
    <Page
      title={data.name}
      above={above}
      subtitle={
        <>
          <StandingWords results={data} />
          <span className={styles.asOf}>{t('everybody.asOf', { date: date(data.asOf) })}</span>
        </>
      }
    >
      <Shown results={data} />
    </Page>
  );
}

function Shown({ results }: { results: PublicResults }) {
  const { bodies, pillars, functions, kpis, eore, narrative, notShared, countryCode } = results;
  const hasIndexes = !notShared.includes('indexes');
  return (
    <Stack>
      {narrative && (
        <p className={styles.narrative} lang={narrative.language} dir="auto">
          {narrative.text}
        </p>
      )}
      {hasIndexes && (
        <div className={styles.tiles}>
          {bodies.map((body) => (
            <IndexTile key={body.body} result={body} isOwn={false} />
          ))}
        </div>
      )}
      {hasIndexes && <Pillars pillars={pillars} fileName={`${countryCode}-pillars`} />}
      {functions.length > 0 && <LevelsByFunction results={results} isOwn={false} />}
      {kpis && <PublicKpis results={results} tiles={kpis} />}
      {eore && <EorePyramid results={results} pyramid={eore} />}
      <LimitsCard countsFrom={results.countsFrom} />
    </Stack>
  );
}
