import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMe } from '../../api/session';
import { BigFigure } from '../../design/BigFigure';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { type Text, useText } from '../../i18n/useText';
import { type MyPart, myPart } from '../my-part';
import { useScores } from '../queries';
import { IndexValue } from '../scores/IndexValue';
import type { Assessment } from '../types';
import { VersionNotice } from '../version/VersionNotice';
import { DueOn } from './DueOn';
import styles from './Rounds.module.css';
import { StatusChip } from './StatusChip';

/** The round that work is on: how far it is, what it comes to, and the next thing to do. */
export function LatestRound({ round }: { round: Assessment }) {
  const t = useText();
  const formats = useFormats();
  const part = myPart(useMe(), round);
  const { data: scores } = useScores(round.id);
  const share = formats.percent(round.answered);
  return (
    <>
      <p className={styles.head}>
        <b>{formats.period(round.period)}</b> <StatusChip round={round} />
      </p>
      <div className={styles.figures}>
        {scores && (
          <BigFigure
            label={t('assessments.readingsLong.evidenced')}
            value={
              scores.entity.evidenced.index === null ? null : formats.number(scores.entity.evidenced.index)
            }
            reason="withheld"
            note={
              scores.entity.evidenced.index === null ? (
                <IndexValue reading={scores.entity.evidenced} />
              ) : (
                t('assessments.restsOn', {
                  items: scores.entity.evidenced.items,
                  share: formats.percent(scores.entity.evidenced.answered),
                })
              )
            }
          />
        )}
        {scores && (
          <dl className={styles.beside}>
            {(['claimed', 'verified'] as const).map((reading) => (
              <div key={reading}>
                <dt>{t(`assessments.readings.${reading}`)}</dt>
                <dd>
                  <IndexValue reading={scores.entity[reading]} />
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('assessments.answered', { share: '' }).trim()}</dt>
              <dd>{share}</dd>
            </div>
          </dl>
        )}
      </div>
      <p className={styles.wait}>
        {waitOf(t, round, part, formats.date)}
        {round.openThreads > 0 && (
          <>
            {' '}
            <Link to={`/assessments/${round.id}/scores`}>
              {round.openAsks > 0
                ? t('assessments.talk.openAsks', { count: round.openAsks })
                : t('assessments.talk.openThreads', { count: round.openThreads })}
            </Link>
          </>
        )}
      </p>
      <DueOn round={round} part={part} />
      <VersionNotice round={round} />
      <Acts round={round} part={part} />
    </>
  );
}

function Acts({ round, part }: { round: Assessment; part: MyPart }) {
  const t = useText();
  const to = (label: string, address: string, main: boolean) => (
    <Button
      component={Link}
      to={`/assessments/${round.id}${address}`}
      variant={main ? 'contained' : 'outlined'}
    >
      {label}
    </Button>
  );
  const first = part.answers ? 'answer' : part.verifies ? 'verify' : 'read';
  const publishes = part.publishes && round.status === 'verified';
  return (
    <div className={styles.acts}>
      {to(t(`assessments.acts.${first}`), '', first !== 'read')}
      {to(t(publishes ? 'assessments.acts.publish' : 'assessments.acts.scores'), '/scores', publishes)}
      {part.submits && to(t('assignments.open'), '/assignments', false)}
    </div>
  );
}

/** What the round waits for. */
function waitOf(t: Text, round: Assessment, part: MyPart, date: (day: string) => string): string {
  const { status, reason, publishedAt } = round;
  if (status === 'returned') return t('assessments.waits.returned', { reason: isolated(reason) });
  if (status === 'published')
    return t('assessments.waits.published', { date: publishedAt ? date(publishedAt) : '' });
  if (status === 'submitted')
    return t(part.verifies ? 'assessments.waits.submittedYours' : 'assessments.waits.submitted');
  return t(`assessments.waits.${status}`);
}
