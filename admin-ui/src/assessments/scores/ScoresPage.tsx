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
import { useAssessment, useFramework, useScores } from '../queries';
import { functionsOf } from '../reading-order';
import { ChecklistApart } from '../rounds/ChecklistApart';
import { StatusChip } from '../rounds/StatusChip';
import { AskedCard } from '../talk/AskedCard';
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
  const me = useMe();
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
  const { body, period, status } = round.data;
  const isReturned = status === 'returned';
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
          <Button component={Link} to={`/assessments/${id}/comparison`} variant="outlined">
            {t('assessments.compared.open')}
          </Button>
          <Button component={Link} to={`/assessments/${id}`} variant="outlined">
            {t('assessments.toChecklist')}
          </Button>
        </>
      }
    >
      <Stack>
        {isReturned && <AskedCard round={id} />}
        <VersionNotice round={round.data} />
        <LevelCounts reading={scores.data.entity.evidenced} />
        <EntityIndex entity={scores.data.entity} />
        <FunctionsTable functions={functionsOf(framework.data, body)} scores={scores.data} />
        <PillarBars scores={scores.data} />
        <PolicyPracticePair pair={scores.data.policyPractice} />
        {!isReturned && <AskedCard round={id} />}
        <GapsCard round={round.data} framework={framework.data} scores={scores.data} />
        <MovedCard round={round.data} />
        <MissingList missing={scores.data.missing} round={round.data} framework={framework.data} />
        <AgeingCard round={id} />
        <PublishedCard round={id} />
        <Moves round={round.data} part={myPart(me, round.data)} />
      </Stack>
    </Page>
  );
}
