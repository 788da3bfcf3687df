import { useParams } from 'react-router-dom';
import { useMe } from '../../api/session';
import { Loading } from '../../design/Loading';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import { NoPage } from '../../layout/NoPage';
import { KeepText } from '../answers/KeepText';
import { useOutbox } from '../answers/useOutbox';
import { myPart } from '../my-part';
import { NationalView } from '../national/NationalView';
import { useAnswers, useAssessment, useEvidence, useFramework, useScores } from '../queries';
import { NATIONAL, partOf, placeOf, recommendationsOf } from '../reading-order';
import { useSharedQuestions } from '../shared/shared-queries';
import { useThreads } from '../talk/talk-queries';
import styles from './ChecklistPage.module.css';
import { Contents } from './Contents';
import { ChecklistContext } from './checklist-context';
import { RecommendationView } from './RecommendationView';

/** The checklist of one round, one recommendation at a time, with all of them at its side. */
export default function ChecklistPage() {
  const t = useText();
  const { id = '', code } = useParams();
  const me = useMe();
  const round = useAssessment(id);
  const framework = useFramework(round.data?.frameworkRef);
  const answers = useAnswers(id);
  const evidence = useEvidence(id);
  const scores = useScores(id, answers.isSuccess);
  const threads = useThreads(id);
  const outbox = useOutbox(id);
  const shared = useSharedQuestions(round.data);
  const failed = [round, framework, answers, evidence].find(({ error, data }) => error && data === undefined);
  if (failed)
    return (
      <Page title={t('navigation.checklist')}>
        <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />
      </Page>
    );
  if (!round.data || !framework.data || !answers.data || !evidence.data) return <Loading />;
  const checklist = partOf(framework.data, round.data);
  const all = recommendationsOf(checklist, round.data.body);
  const at = code === undefined ? 0 : placeOf(all, code);
  const isNational = code === NATIONAL.code;
  const placed = isNational ? undefined : all[at];
  if (!placed && !isNational) return <NoPage />;
  const facts = {
    round: round.data,
    part: myPart(me, round.data),
    outbox,
    recommendation: placed?.recommendation ?? NATIONAL,
    answers: answers.data,
    evidence: evidence.data,
    threads: threads.data ?? [],
    shared: shared.data,
  };
  return (
    <ChecklistContext value={facts}>
      <KeepText />
      <div className={styles.columns}>
        <Contents framework={checklist} scores={scores.data} />
        {placed ? (
          <RecommendationView
            key={placed.recommendation.code}
            placed={placed}
            scores={scores.data}
            before={all[at - 1]?.recommendation}
            after={all[at + 1]?.recommendation}
          />
        ) : (
          <NationalView framework={checklist} />
        )}
      </div>
    </ChecklistContext>
  );
}
