import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Notice } from '../../design/Notice';
import { ProblemNotice } from '../../design/ProblemNotice';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import { questionAddress } from '../question-address';
import type { Answer, StoredAnswer } from '../types';
import { answerWord } from './answer-word';
import styles from './Shared.module.css';
import { useSettle } from './shared-queries';
import type { SharedQuestion } from './shared-types';

interface DifferingAnswersProps {
  question: SharedQuestion;
  stored: StoredAnswer | undefined;
}

/** Two answers of one body to one question: both are shown, and somebody who may answer both says which holds. */
export function DifferingAnswers({ question, stored }: DifferingAnswersProps) {
  const t = useText();
  const { round, part, shared } = useChecklist();
  const { busy, error, settle } = useSettle(round.id);
  const { code, twinCode, twinAnswer, twinReason, twinVersion, answersBoth } = question;
  const here = stored?.answer ?? null;
  const hold = (answer: Answer | null, reason: string | null) =>
    settle(stored, { code, answer, reason, note: stored?.note ?? null, twinVersion });
  const offers = [
    ...(here ? [{ side: 'here', answer: here, reason: stored?.reason ?? null } as const] : []),
    ...(twinAnswer ? [{ side: 'there', answer: twinAnswer, reason: twinReason } as const] : []),
  ];
  return (
    <div className={styles.differing}>
      <Notice tone="warn" title={t('assessments.shared.differ')}>
        {t('assessments.shared.differHow', {
          here: answerWord(t, here),
          there: answerWord(t, twinAnswer),
          code: isolated(twinCode),
        })}{' '}
        {shared?.twin && (
          <Link to={questionAddress(shared.twin.id, twinCode)}>{t('assessments.shared.look')}</Link>
        )}
        {part.answers && answersBoth ? (
          <div className={styles.deeds}>
            {offers.map(({ side, answer, reason }) => (
              <Button
                key={side}
                size="small"
                variant="outlined"
                disabled={busy}
                onClick={() => hold(answer, reason)}
              >
                {t(`assessments.shared.holds.${side}`, { answer: answerWord(t, answer) })}
              </Button>
            ))}
          </div>
        ) : (
          <p className={styles.cannot}>{t('assessments.shared.cannotSettle')}</p>
        )}
      </Notice>
      <ProblemNotice error={error} />
    </div>
  );
}
