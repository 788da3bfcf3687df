import { Notice } from '../design/Notice';
import { type TextKey, useText } from '../i18n/useText';
import type { CountryResults } from '../results/types';
import styles from './CountryDashboard.module.css';
import { EorePyramid } from './EorePyramid';
import { IndexTile } from './IndexTile';
import { KpiTiles } from './KpiTiles';
import { LevelsByFunction } from './LevelsByFunction';
import { NextSteps } from './NextSteps';
import { OwnWords } from './OwnWords';
import { Pillars } from './Pillars';
import { PlanCard } from './PlanCard';
import { PolicyPracticeTile } from './PolicyPracticeTile';
import { ReportingCalendar } from './ReportingCalendar';
import { ShareFigure } from './ShareFigure';

interface CountryDashboardProps {
  results: CountryResults;
  /** Seen by the country's own people: with what to do next, and links into the work. */
  isOwn: boolean;
  /** Other months have been asked for and are on their way. */
  isStale?: boolean;
}

/** Everything the results of a country hold, in the order in which an officer asks. */
export function CountryDashboard({ results, isOwn, isStale = false }: CountryDashboardProps) {
  const { functions, kpis, eore, plan, calendar, countryCode } = results;
  return (
    <div className={styles.dashboard} aria-busy={isStale}>
      <NotShared results={results} />
      <div className={isOwn ? styles.first : styles.firstAlone}>
        <Indexes results={results} isOwn={isOwn} />
        {isOwn && <NextSteps steps={results.next} />}
      </div>
      <OwnWords results={results} isOwn={isOwn} />
      <div className={styles.second}>
        <div className={styles.column}>
          {functions.length > 0 && <LevelsByFunction results={results} isOwn={isOwn} />}
          {eore && <EorePyramid results={results} pyramid={eore} />}
        </div>
        {kpis && <KpiTiles results={results} tiles={kpis} isOwn={isOwn} />}
      </div>
      <Shares results={results} />
      {plan && <PlanCard plan={plan} fileName={`${countryCode}-actions`} />}
      {calendar && <ReportingCalendar calendar={calendar} fileName={`${countryCode}-reports`} />}
    </div>
  );
}

/** Each body's index, policy beside practice, and the pillars. */
function Indexes({ results, isOwn }: Pick<CountryDashboardProps, 'results' | 'isOwn'>) {
  const { bodies, pillars, countryCode, notShared } = results;
  if (notShared.includes('indexes')) return <div />;
  return (
    <div className={styles.column}>
      <div className={styles.tiles}>
        {bodies.map((body) => (
          <IndexTile key={body.body} result={body} isOwn={isOwn} />
        ))}
        <PolicyPracticeTile results={results} />
      </div>
      <Pillars pillars={pillars} fileName={`${countryCode}-pillars`} />
    </div>
  );
}

/** How fully people are described, and who works in mine action. */
function Shares({ results }: { results: CountryResults }) {
  const { completeness, workforce } = results;
  if (!completeness || !workforce) return null;
  return (
    <div className={styles.second}>
      <ShareFigure kind="completeness" lines={completeness} results={results} />
      <ShareFigure kind="workforce" lines={workforce} results={results} />
    </div>
  );
}

const LEVELS = ['indexes', 'recommendationLevels', 'kpis', 'narrative'] as const;

/** What an adviser does not see, said once and in words. */
function NotShared({ results }: { results: CountryResults }) {
  const t = useText();
  const hidden = LEVELS.filter((level) => results.notShared.includes(level));
  if (hidden.length === 0) return null;
  return (
    <Notice title={t('overview.notShared')}>
      {hidden.map((level) => t(`overview.shareable.${level}` satisfies TextKey)).join(' · ')}
    </Notice>
  );
}
