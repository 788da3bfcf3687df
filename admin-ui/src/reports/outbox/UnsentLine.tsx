import { useState } from 'react';
import { Link } from 'react-router-dom';
import { RequestError } from '../../api/problem';
import { Chip, type Tone } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { ReportProblem } from '../ReportProblem';
import { AskFirst } from '../review/AskFirst';
import { useReportWords } from '../useReportWords';
import styles from './Unsent.module.css';
import type { Unsent } from './unsent';

const TONES: Readonly<Record<Unsent['state'], Tone>> = {
  waiting: 'neutral',
  unfinished: 'warn',
  refused: 'bad',
};

interface UnsentLineProps {
  item: Unsent;
  /** Whether the report is named, too. */
  named: boolean;
  onDiscard: () => void;
}

/** One entry that is not sent: what it is, why it is still here, and the way to it. */
export function UnsentLine({ item, named, onDiscard }: UnsentLineProps) {
  const t = useText();
  const { period, instant } = useFormats();
  const { label } = useReportWords();
  const [asking, setAsking] = useState(false);
  const { reportId, entryId, form, operatorName, state, problem, changedAt } = item;
  const activity = form.activity ? label('activity', form.activity) : t('saddd.newEntry');
  const name = form.placeCode ? t('saddd.inPlace', { activity, place: form.placeCode }) : activity;
  return (
    <li>
      <div className={styles.line}>
        {named && (
          <Link to={`/reports/${reportId}`}>
            {operatorName}, {period(item.period)}
          </Link>
        )}
        <Link to={`/reports/${reportId}/entries/${entryId}`}>{name}</Link>
        <Chip tone={TONES[state]}>{t(`unsent.states.${state}`)}</Chip>
        <span className={styles.quiet}>{t('unsent.typed', { time: instant(changedAt) })}</span>
        <TextButton aria-label={t('unsent.discardNamed', { entry: name })} onClick={() => setAsking(true)}>
          {t('unsent.discard')}
        </TextButton>
      </div>
      {state === 'refused' && <Refusal problem={problem} />}
      {asking && (
        <AskFirst
          question={t('unsent.discardAsk')}
          yes={t('unsent.discardYes')}
          busy={false}
          onYes={onDiscard}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** Why the server would not have it, and that opening it is the way on. */
function Refusal({ problem }: { problem: Unsent['problem'] }) {
  const t = useText();
  if (!problem) return null;
  if (problem.status === 412 || problem.status === 428)
    return <p className={styles.quiet}>{t('unsent.changedByOthers')}</p>;
  return <ReportProblem error={new RequestError(problem)} />;
}
