import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { questionAddress } from '../question-address';
import type { Assessment } from '../types';
import { answerWord } from './answer-word';
import styles from './Shared.module.css';
import { useSharedQuestions } from './shared-queries';
import type { SharedQuestion } from './shared-types';

/** Before a round is handed in: what one body answered twice and not alike. Nothing where all agree. */
export function DifferingCard({ round }: { round: Assessment }) {
  const t = useText();
  const { data } = useSharedQuestions(round);
  const differing = differingOf(data?.shared ?? []);
  if (differing.length === 0) return null;
  return (
    <Card title={t('assessments.shared.differTitle')} subtitle={t('assessments.shared.differText')}>
      <DifferingLines id={round.id} questions={differing} />
    </Card>
  );
}

/** The questions whose two answers differ. */
export const differingOf = (shared: readonly SharedQuestion[]): SharedQuestion[] =>
  shared.filter(({ agrees }) => agrees === false);

/** Each line leads to its place in this checklist. */
export function DifferingLines({ id, questions }: { id: string; questions: readonly SharedQuestion[] }) {
  const t = useText();
  return (
    <ul className={styles.lines}>
      {questions.map(({ code, twinCode, answer, twinAnswer }) => (
        <li key={code}>
          <Link to={questionAddress(id, code)}>
            {t('assessments.shared.pair', { code: isolated(code), twinCode: isolated(twinCode) })}
          </Link>
          <span>
            {t('assessments.shared.differHow', {
              here: answerWord(t, answer),
              there: answerWord(t, twinAnswer),
              code: isolated(twinCode),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
