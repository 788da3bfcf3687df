import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { COUNTRY_FAMILY, familyOf } from '../../../../api/domain/family.js';
import { CardGrid } from '../../design/CardGrid';
import { EmptyState } from '../../design/EmptyState';
import { Loading } from '../../design/Loading';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { Restricted } from '../../layout/Restricted';
import { type Standing, useStanding } from '../../providers/standing';
import { useMay } from '../../providers/useMay';
import { useRounds } from '../queries';
import { OneBodyCard } from '../shared/OneBodyCard';
import type { Assessment } from '../types';
import { BodyRounds } from './BodyRounds';
import { CalendarCard } from './CalendarCard';
import styles from './Rounds.module.css';

/** The rounds of one's country, or of the countries that invited one: by body, one's own first. */
export default function RoundsPage() {
  return (
    <Restricted to="checklist:read">
      <Rounds />
    </Restricted>
  );
}

function Rounds() {
  const t = useText();
  const standing = useStanding();
  const mayStart = useMay('assessment:answer');
  const rounds = useRounds();
  const start = mayStart && (
    <Button component={Link} to="/assessments/create" variant="contained">
      {t('assessments.start')}
    </Button>
  );
  const own = standing?.body ?? null;
  return (
    <Page
      title={t('assessments.rounds')}
      subtitle={t(standing?.respondent ? 'assessments.roundsRespondent' : 'assessments.roundsText')}
      actions={
        <>
          <Beside />
          {start}
        </>
      }
    >
      <ProblemNotice error={rounds.error} onRetry={() => rounds.refetch()} />
      {rounds.isPending && <Loading />}
      {rounds.data?.length === 0 && (
        <EmptyState
          title={t('assessments.noRounds')}
          text={t(emptyText(mayStart, standing))}
          action={start || undefined}
        />
      )}
      <OneBodyAtHome rounds={rounds.data ?? []} country={homeOf(standing)} />
      <CardGrid least="30rem">
        {groups(rounds.data ?? [], own).map((group) => (
          <BodyRounds
            key={`${group[0].countryCode}/${group[0].body}/${familyOf(group[0].frameworkRef)}`}
            rounds={group}
          />
        ))}
      </CardGrid>
      <HomeCalendar rounds={rounds.data ?? []} country={homeOf(standing)} />
    </Page>
  );
}

/** What stands beside the checklist: the country's own criteria, and what worked. */
function Beside() {
  const t = useText();
  const readsNational = useMay('national-criterion:read');
  const tells = useMay('practice:write');
  return (
    <>
      {readsNational && (
        <Button component={Link} to="/national-criteria" variant="outlined">
          {t('national.title')}
        </Button>
      )}
      {tells && (
        <Button component={Link} to="/practices" variant="outlined">
          {t('practices.title')}
        </Button>
      )}
    </>
  );
}

function emptyText(mayStart: boolean, standing: Standing | null) {
  if (standing?.respondent) return 'assessments.noRoundsRespondent';
  return mayStart ? 'assessments.noRoundsText' : 'assessments.noRoundsOutside';
}

/** The country whose rounds are one’s own whole; a respondent is told of a part. */
const homeOf = (standing: Standing | null): string | null =>
  standing && !standing.respondent ? standing.countryCode : null;

/** What is due and what grows old in the latest rounds of one’s own country. */
function HomeCalendar({ rounds, country }: { rounds: readonly Assessment[]; country: string | null }) {
  const latest = latestAtHome(rounds, country);
  if (latest.length === 0) return null;
  return (
    <div className={styles.below}>
      <CalendarCard key={latest.map(({ id }) => id).join()} rounds={latest} />
    </div>
  );
}

/** Where one body is both: what that means for its latest round. */
function OneBodyAtHome({ rounds, country }: { rounds: readonly Assessment[]; country: string | null }) {
  const latest = latestAtHome(rounds, country).find(({ oneBody }) => oneBody);
  if (!latest) return null;
  return (
    <div className={styles.above}>
      <OneBodyCard round={latest} />
    </div>
  );
}

/** The latest round of each body of one’s own country. */
function latestAtHome(rounds: readonly Assessment[], country: string | null): Assessment[] {
  return groups(rounds, null).flatMap(([latest]) => (latest.countryCode === country ? [latest] : []));
}

type Group = [Assessment, ...Assessment[]];

/** By country, checklist and body; the latest round stays first within each. */
function groups(rounds: readonly Assessment[], own: Assessment['body'] | null): Group[] {
  const found = new Map<string, Group>();
  for (const round of rounds) {
    const family = familyOf(round.frameworkRef);
    const isApart = family !== COUNTRY_FAMILY;
    const key = `${round.countryCode}/${Number(isApart)}/${family}/${Number(round.body !== own)}/${round.body}`;
    const group = found.get(key);
    if (group) group.push(round);
    else found.set(key, [round]);
  }
  return [...found].sort(([one], [other]) => one.localeCompare(other)).map(([, group]) => group);
}
