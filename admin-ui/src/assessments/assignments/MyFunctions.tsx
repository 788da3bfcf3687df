import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { useFramework } from '../queries';
import { recommendationsOf } from '../reading-order';
import { StatusChip } from '../rounds/StatusChip';
import type { Assessment } from '../types';
import { AnsweredBar } from './AnsweredBar';
import styles from './Assignments.module.css';
import { type Assignment, useAssignments } from './assignment-queries';

/** What a respondent was asked to answer in one round: each function with how far it is, and by when. */
export function MyFunctions({ round }: { round: Assessment }) {
  const t = useText();
  const formats = useFormats();
  const assignments = useAssignments(round.id);
  const mine = assignments.data?.functions ?? [];
  return (
    <>
      <p className={styles.head}>
        <b>{formats.period(round.period)}</b> <StatusChip round={round} />
      </p>
      <p className={styles.quiet}>
        {t(isOpen(round) ? 'assignments.yourPart' : 'assignments.yourPartHandedIn')}
      </p>
      <ProblemNotice error={assignments.error} onRetry={() => assignments.refetch()} />
      <ul className={styles.mine}>
        {mine.map((one) => (
          <MyFunction key={one.functionCode} round={round} assignment={one} />
        ))}
      </ul>
    </>
  );
}

const isOpen = ({ status }: Assessment) => status === 'draft' || status === 'returned';

function MyFunction({ round, assignment }: { round: Assessment; assignment: Assignment }) {
  const t = useText();
  const formats = useFormats();
  const { data: framework } = useFramework(round.frameworkRef);
  const { functionCode, dueOn, note, answered, criteria } = assignment;
  const places = framework ? recommendationsOf(framework, round.body) : [];
  const first = places.find(({ parent }) => parent.code === functionCode);
  const left = answered < criteria && isOpen(round);
  return (
    <li>
      <h3>
        <bdi>{functionCode}</bdi> <bdi>{first?.parent.title}</bdi>
      </h3>
      <AnsweredBar assignment={assignment} />
      {dueOn && <p>{t('assignments.dueOn', { date: formats.date(dueOn) })}</p>}
      {note && <p>{t('assignments.noteSays', { note: isolated(note) })}</p>}
      {first && (
        <Button
          component={Link}
          to={`/assessments/${round.id}/${first.recommendation.code}`}
          variant={left ? 'contained' : 'outlined'}
        >
          {t(left ? 'assignments.answer' : 'assignments.read')}
        </Button>
      )}
    </li>
  );
}
