import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router-dom';
import { GapsCard } from '../../actions/GapsCard';
import { MovedCard } from '../../actions/MovedCard';
import { useMe } from '../../api/session';
import { Loading } from '../../design/Loading';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { Stack } from '../../design/Stack';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { myPart } from '../my-part';
import { NationalCard } from '../national/NationalCard';
import { useAssessment, useFramework, useScores } from '../queries';
import { functionsOf, partOf } from '../reading-order';
import { ChecklistApart } from '../rounds/ChecklistApart';
import { StatusChip } from '../rounds/StatusChip';
import { DifferingCard } from '../shared/DifferingCard';
import { AskedCard } from '../talk/AskedCard';
import type { Assessment, Framework, Scores } from '../types';
import { VersionNotice } from '../version/VersionNotice';
import { AgeingCard } from './AgeingCard';
import { EntityIndex } from './EntityIndex';
import { FunctionsTable } from './FunctionsTable';
import { LevelCounts } from './LevelCounts';
import { MissingList } from './MissingList';
import { Moves } from './Moves';
import { PillarBars } from './PillarBars';
import { PolicyPracticePair } from './PolicyPracticePair';
import { PublishedCard } from './PublishedCard';

/** What a round comes to, from the count of levels to the last missing document; and what to do with it. */
export default function ScoresPage() {
  const t = useText();
  const formats = useFormats();
  const { id = '' } = useParams();
  const round = useAssessment(id);
  const framework = useFramework(round.data?.frameworkRef);
  const scores = useScores(id);
  const failed = [round, framework, scores].find(({ error, data }) => error && data === undefined);
  if (failed)
    return (
      <Page title={t('navigation.checklist')}>
        <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />
      </Page>
    );
  if (!round.data || !framework.data || !scores.data) return <Loading />;
  const known = { round: round.data, framework: partOf(framework.data, round.data), scores: scores.data };
  const isWhole = round.data.assignedFunctions === null;
  const { body, period } = round.data;
  const share = formats.percent(round.data.answered);
  return (
    <Page
      title={t('assessments.scoresTitle', { body, period: formats.period(period) })}
      subtitle={
        <>
          <StatusChip round={round.data} /> {t('assessments.answered', { share })}
          <ChecklistApart reference={round.data.frameworkRef} />
        </>
      }
      actions={
        <>
          {isWhole && (
            <Button component={Link} to={`/assessments/${id}/comparison`} variant="outlined">
              {t('assessments.compared.open')}
            </Button>
          )}
          <Button component={Link} to={`/assessments/${id}`} variant="outlined">
            {t('assessments.toChecklist')}
          </Button>
        </>
      }
    >
      <Stack>{isWhole ? <WholeRound {...known} /> : <PartOfRound {...known} />}</Stack>
    </Page>
  );
}

interface Known {
  readonly round: Assessment;
  readonly framework: Framework;
  readonly scores: Scores;
}

/** Everything, from the count of levels to the round's next move. */
function WholeRound({ round, framework, scores }: Known) {
  const me = useMe();
  const isReturned = round.status === 'returned';
  return (
    <>
      {isReturned && <AskedCard round={round.id} />}
      <VersionNotice round={round} />
      <LevelCounts reading={scores.entity.evidenced} />
      <EntityIndex entity={scores.entity} />
      <FunctionsTable functions={functionsOf(framework, round.body)} scores={scores} />
      <PillarBars scores={scores} />
      <PolicyPracticePair pair={scores.policyPractice} />
      <NationalCard round={round} />
      {!isReturned && <AskedCard round={round.id} />}
      <GapsCard round={round} framework={framework} scores={scores} />
      <MovedCard round={round} />
      <MissingList missing={scores.missing} round={round} framework={framework} />
      <DifferingCard round={round} />
      <AgeingCard round={round.id} />
      <PublishedCard round={round.id} />
      <Moves round={round} part={myPart(me, round)} />
    </>
  );
}

/** What a respondent's functions come to, and what they lack. */
function PartOfRound({ round, framework, scores }: Known) {
  return (
    <>
      <FunctionsTable functions={functionsOf(framework, round.body)} scores={scores} />
      <NationalCard round={round} />
      <MissingList missing={scores.missing} round={round} framework={framework} />
    </>
  );
}
