import { useState } from 'react';
import { Chip } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { AnsweredBar } from './AnsweredBar';
import { AssignForm } from './AssignForm';
import styles from './Assignments.module.css';
import type { Assignment, Respondent } from './assignment-queries';

interface AssignmentLineProps {
  round: string;
  assignment: Assignment;
  title: string;
  candidates: readonly Respondent[];
  mayAssign: boolean;
}

/** One function: who answers it, by when, how far it is. */
export function AssignmentLine({ round, assignment, title, candidates, mayAssign }: AssignmentLineProps) {
  const t = useText();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { functionCode, respondents, dueOn, note } = assignment;
  return (
    <li>
      <div className={styles.line}>
        <h2>
          <bdi>{functionCode}</bdi> <bdi>{title}</bdi>
        </h2>
        <AnsweredBar assignment={assignment} />
        <p className={styles.who}>
          {respondents.length === 0 && <span className={styles.quiet}>{t('assignments.yourselves')}</span>}
          {respondents.map(({ id, name }) => (
            <Chip key={id}>
              <bdi>{name}</bdi>
            </Chip>
          ))}
          {dueOn && <span>{t('assignments.dueOn', { date: formats.date(dueOn) })}</span>}
        </p>
        {mayAssign && (
          <TextButton
            aria-expanded={open}
            aria-label={`${t('assignments.change')}: ${functionCode}`}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'app.cancel' : 'assignments.change')}
          </TextButton>
        )}
      </div>
      {note && respondents.length > 0 && (
        <p className={styles.quiet}>{t('assignments.noteSays', { note: isolated(note) })}</p>
      )}
      {open && <AssignForm round={round} assignment={assignment} candidates={candidates} />}
    </li>
  );
}
