import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { GapActions, PlanForGap } from '../../actions/GapActions';
import { Notice } from '../../design/Notice';
import { Page } from '../../design/Page';
import { TextButton } from '../../design/TextButton';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { OthersDid } from '../../practices/OthersDid';
import { NationalHere } from '../national/NationalHere';
import { useRounds, useScores } from '../queries';
import { criteriaOf, type Placed, roundBefore } from '../reading-order';
import { AskedHere, TalkPanel } from '../talk/TalkPanel';
import type { Recommendation, RecommendationScore, Scores } from '../types';
import { useChecklist } from './checklist-context';
import { Ladder } from './Ladder';
import { LevelLine } from './LevelLine';
import { PlaceLine } from './PlaceLine';
import styles from './RecommendationView.module.css';
import { WholeNotApplicable } from './WholeNotApplicable';

interface RecommendationViewProps {
  placed: Placed;
  scores: Scores | undefined;
  before: Recommendation | undefined;
  after: Recommendation | undefined;
}

/** One recommendation: where it belongs, its levels, its ladder, and the way to the next one. */
export function RecommendationView({ placed, scores, before, after }: RecommendationViewProps) {
  const t = useText();
  const { round, part } = useChecklist();
  const { recommendation, parent } = placed;
  const rounds = useRounds();
  const lastRound = useScores(rounds.data && roundBefore(rounds.data, round)?.id);
  const scoreIn = (all: Scores | undefined) =>
    all?.recommendations.find(({ code }) => code === recommendation.code);
  const score = scoreIn(scores);
  const hasFigure = criteriaOf(recommendation).some(({ dataEvidence }) => dataEvidence !== null);
  return (
    <div className={styles.view}>
      <Page
        above={<PlaceLine parent={parent} recommendation={recommendation} />}
        title={recommendation.title}
        subtitle={<bdi>{recommendation.gist}</bdi>}
      >
        {score && <LevelLine score={score} last={scoreIn(lastRound.data)?.evidencedLevel ?? null} />}
        <RoundNotices />
        <WholeNotApplicable />
        <WholeTalk />
        <Criteria score={score} />
        <NationalHere />
        <GapActions round={round} score={score} />
        <OthersDid recommendation={recommendation.code} />
        {!hasFigure && <p className={styles.hint}>{t('assessments.noKpi')}</p>}
        {(part.answers || part.verifies) && <p className={styles.hint}>{t('assessments.keyHint')}</p>}
        <div className={styles.ways}>
          {before && <Way to={before.code} label={t('assessments.previous', { code: before.code })} />}
          {after ? (
            <Way to={after.code} label={t('assessments.next', { code: after.code })} main />
          ) : (
            <Way to="scores" label={t(part.submits ? 'assessments.handIn' : 'assessments.toScores')} main />
          )}
          <PlanForGap round={round} score={score} />
        </div>
      </Page>
    </div>
  );
}

/** The ladder; folded away while the whole does not apply. */
function Criteria({ score }: { score: RecommendationScore | undefined }) {
  const t = useText();
  if (!score?.notApplicable) return <Ladder score={score} />;
  return (
    <details className={styles.folded}>
      <summary>{t('assessments.showCriteria')}</summary>
      <Ladder score={score} />
    </details>
  );
}

/** The talk about the recommendation as a whole. */
function WholeTalk() {
  const t = useText();
  const { recommendation, threads, part } = useChecklist();
  const [isOpen, setOpen] = useState(false);
  const count = threads
    .filter(({ code }) => code === recommendation.code)
    .reduce((sum, { comments }) => sum + comments.length, 0);
  if (count === 0 && !part.comments) return null;
  return (
    <div className={styles.talk}>
      <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {count === 0 ? t('assessments.talk.commentWhole') : t('assessments.talk.commentsWhole', { count })}
      </TextButton>
      {isOpen ? (
        <TalkPanel code={recommendation.code} onDone={() => setOpen(false)} />
      ) : (
        <AskedHere code={recommendation.code} />
      )}
    </div>
  );
}

/** What to know about the round before one reads on. */
function RoundNotices() {
  const t = useText();
  const { round, part } = useChecklist();
  return (
    <>
      {round.status === 'returned' && round.reason && (
        <div className={styles.notice}>
          <Notice tone="warn">{t('assessments.waits.returned', { reason: isolated(round.reason) })}</Notice>
        </div>
      )}
      {part.keptFromVerifying && (
        <div className={styles.notice}>
          <Notice>{t('assessments.keptFromVerifying')}</Notice>
        </div>
      )}
    </>
  );
}

function Way({ to, label, main = false }: { to: string; label: string; main?: boolean }) {
  const { round } = useChecklist();
  return (
    <Button component={Link} to={`/assessments/${round.id}/${to}`} variant={main ? 'contained' : 'outlined'}>
      {label}
    </Button>
  );
}
