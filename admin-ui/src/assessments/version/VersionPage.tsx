import { Link, useParams } from 'react-router-dom';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { Loading } from '../../design/Loading';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { Stack } from '../../design/Stack';
import { useFormats } from '../../design/useFormats';
import { ChangeView } from '../../frameworks/ChangeView';
import { useText } from '../../i18n/useText';
import { myPart } from '../my-part';
import { useAssessment } from '../queries';
import type { Assessment } from '../types';
import { AcceptCard } from './AcceptCard';
import { AnswersCard } from './AnswersCard';
import { LevelsCard } from './LevelsCard';
import { UndoCard } from './UndoCard';
import { type RoundFramework, usePreview, useRoundFramework } from './version-queries';

/** A round and its version of the checklist: what a later one would change, taking it up, and going back. */
export default function VersionPage() {
  const { id = '' } = useParams();
  const round = useAssessment(id);
  const framework = useRoundFramework(id, true);
  const error = round.error ?? framework.error;
  if (error) return <ProblemNotice error={error} />;
  if (!round.data || !framework.data) return <Loading />;
  return <VersionOf round={round.data} framework={framework.data} />;
}

function VersionOf({ round, framework }: { round: Assessment; framework: RoundFramework }) {
  const t = useText();
  const formats = useFormats();
  const { submits } = myPart(useMe(), round);
  const { id, body, period } = round;
  const { newer, undo, frameworkRef, setAside } = framework;
  return (
    <Page
      title={newer ? t('versions.pageTitle', { ref: newer }) : t('versions.pageNow', { ref: frameworkRef })}
      above={
        <Link to={`/assessments/${id}/scores`}>
          {t('assessments.round', { body, period: formats.period(period) })}
        </Link>
      }
      subtitle={newer ? t('versions.pageText') : undefined}
    >
      <Stack>
        {undo && submits && <UndoCard round={round} undo={undo} />}
        {setAside > 0 && <p>{t('versions.asideNow', { count: setAside })}</p>}
        {newer && <Later round={round} to={newer} submits={submits} />}
        {!newer && !undo && <p>{t('versions.latest')}</p>}
      </Stack>
    </Page>
  );
}

/** Everything a later version would do, and below it the button that does it. */
function Later({ round, to, submits }: { round: Assessment; to: string; submits: boolean }) {
  const t = useText();
  const { data, error, refetch } = usePreview(round.id, to);
  if (error) return <ProblemNotice error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <AnswersCard answers={data.answers} />
      <LevelsCard preview={data} />
      <Card title={t('versions.whatChanged')}>
        <ChangeView change={data.change} />
      </Card>
      {submits && <AcceptCard round={round} to={to} />}
    </>
  );
}
