import { useState } from 'react';
import { Link } from 'react-router-dom';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import { questionAddress } from '../question-address';
import type { StoredAnswer } from '../types';
import { DifferingAnswers } from './DifferingAnswers';
import styles from './Shared.module.css';
import type { NearQuestion, SharedQuestion, SharedQuestions } from './shared-types';

/** Where one body is authority and centre: which question of its other checklist this one is, or nearly is. */
export function SharedQuestionLine({ code }: { code: string }) {
  const { shared, answers } = useChecklist();
  if (!shared) return null;
  const once = shared.shared.find((one) => one.code === code);
  return (
    <>
      {once && <AskedOnce question={once} twin={shared.twin} stored={answers[code]} />}
      {shared.near
        .filter((one) => one.code === code)
        .map((one) => (
          <Nearly key={one.twinCode} question={one} twin={shared.twin} />
        ))}
    </>
  );
}

interface LineProps<Question> {
  question: Question;
  twin: SharedQuestions['twin'];
}

function AskedOnce({
  question,
  twin,
  stored,
}: LineProps<SharedQuestion> & { stored: StoredAnswer | undefined }) {
  const t = useText();
  if (question.agrees === false)
    return <DifferingAnswers key={question.twinVersion} question={question} stored={stored} />;
  return (
    <p className={styles.line}>
      {t('assessments.shared.once')} {t(stateOf(question, twin, stored))}{' '}
      <TwinLink code={question.twinCode} twin={twin} />
      <Why text={question.why} code={question.code} />
    </p>
  );
}

/** How the other checklist stands to this answer. */
function stateOf(
  { answersBoth }: SharedQuestion,
  twin: SharedQuestions['twin'],
  stored: StoredAnswer | undefined,
) {
  if (!twin) return 'assessments.shared.waits';
  if (stored?.verifiedAs) return 'assessments.shared.verifiedAs';
  if (stored?.answeredAs) return 'assessments.shared.answeredAs';
  if (answersBoth) return 'assessments.shared.also';
  return twin.status === 'draft' || twin.status === 'returned'
    ? 'assessments.shared.notYours'
    : 'assessments.shared.closed';
}

function Nearly({ question, twin }: LineProps<NearQuestion>) {
  const t = useText();
  return (
    <p className={styles.line}>
      {t('assessments.shared.near')} <TwinLink code={question.twinCode} twin={twin} />
      <Why text={question.why} code={question.code} />
    </p>
  );
}

function TwinLink({ code, twin }: { code: string; twin: SharedQuestions['twin'] }) {
  if (!twin) return <bdi>{code}</bdi>;
  return (
    <Link to={questionAddress(twin.id, code)}>
      <bdi>{code}</bdi>
    </Link>
  );
}

function Why({ text, code }: { text: string; code: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {' '}
      <TextButton
        aria-expanded={isOpen}
        aria-label={t('design.pair', { name: t('assessments.shared.why'), value: code })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('assessments.shared.why')}
      </TextButton>
      {isOpen && (
        <span className={styles.why}>
          <bdi>{text}</bdi>
        </span>
      )}
    </>
  );
}
