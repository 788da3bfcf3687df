import { useGetOne } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { useAssessment, useFramework, useScores } from '../assessments/queries';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { ActionEditor } from './ActionEditor';
import { ActionView } from './ActionView';
import { blankAction, toForm } from './action-form';
import { usePlan } from './queries';
import type { PlannedAction } from './types';
import type { Home } from './useActionSaving';

/** An action that is planned now, from a gap or from nothing; or one that was. */
export default function ActionPage() {
  const { id } = useParams();
  return id === undefined ? <NewAction /> : <OneAction key={id} id={id} />;
}

/** `?round=…&recommendation=NMAA-1.1`: the gap one comes from, of the latest round where none is named. What holds its next level back is ticked. */
function NewAction() {
  const t = useText();
  const standing = useStanding();
  const [countryCode, body] = [standing?.countryCode ?? '', standing?.body ?? 'NMAA'];
  const { data: plan, error } = usePlan(countryCode);
  const [search] = useSearchParams();
  const latest = plan?.bodies.find((one) => one.body === body)?.round;
  const round = search.get('round') ?? latest?.id;
  return (
    <Restricted to="action:keep">
      <Page
        width="narrow"
        title={t('actions.newTitle')}
        above={<Link to="/actions">{t('actions.title')}</Link>}
      >
        <ProblemNotice error={error} />
        {!plan && !error && <Loading />}
        {plan && !round && (
          <p>
            {t('actions.needsRound')} <Link to="/assessments">{t('navigation.checklist')}</Link>
          </p>
        )}
        {round && <NewForRound id={round} code={search.get('recommendation')} />}
      </Page>
    </Restricted>
  );
}

function NewForRound({ id, code }: { id: string; code: string | null }) {
  const round = useAssessment(id);
  const scores = useScores(id);
  const framework = useFramework(round.data?.frameworkRef);
  const error = round.error ?? scores.error ?? framework.error;
  if (error) return <ProblemNotice error={error} />;
  if (!round.data || !scores.data || !framework.data) return <Loading />;
  const gap = scores.data.recommendations.find((one) => one.code === code);
  return (
    <ActionEditor
      action={null}
      home={homeOf(round.data)}
      framework={framework.data}
      scores={scores.data}
      start={blankAction(gap?.heldBackBy.map((one) => one.code) ?? [])}
      about={gap ? [gap.code] : []}
    />
  );
}

const homeOf = ({ countryCode, body, frameworkRef }: Home): Home => ({ countryCode, body, frameworkRef });

function OneAction({ id }: { id: string }) {
  const t = useText();
  const standing = useStanding();
  const mayKeep = useMay('action:keep');
  const { data: action, error } = useGetOne<PlannedAction>('actions', { id });
  const { data: plan } = usePlan(action?.countryCode ?? '');
  const round = plan?.bodies.find((one) => one.body === action?.body)?.round;
  const scores = useScores(round?.id);
  const framework = useFramework(action?.frameworkRef);
  const isReady = action && plan && framework.data && (!round || scores.data);
  const keeps = mayKeep && standing?.body === action?.body;
  return (
    <Restricted to="action:read">
      <Page
        width="narrow"
        title={action ? isolated(action.title) : t('actions.title')}
        above={<Link to={`/actions?body=${action?.body ?? ''}`}>{t('actions.title')}</Link>}
      >
        <ProblemNotice error={error ?? framework.error ?? scores.error} />
        {!isReady && !error && <Loading />}
        {isReady &&
          framework.data &&
          (keeps ? (
            <ActionEditor
              action={action}
              home={action}
              framework={framework.data}
              scores={scores.data}
              start={toForm(action)}
              about={action.recommendations}
            />
          ) : (
            <ActionView action={action} framework={framework.data} />
          ))}
      </Page>
    </Restricted>
  );
}
