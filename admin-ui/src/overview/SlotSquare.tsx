import { Link } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Slot } from '../results/types';
import styles from './SlotSquare.module.css';
import { StateMark } from './StateMark';

interface SlotSquareProps {
  operator: string;
  slot: Slot;
  /** Covers more than one month. */
  isWide: boolean;
}

/** What became of one report that was owed; leads to the report where there is one. */
export function SlotSquare({ operator, slot, isWide }: SlotSquareProps) {
  const t = useText();
  const { period, date } = useFormats();
  const { state, dueOn, suspension, reportId } = slot;
  const words = [
    `${operator}, ${period(slot.period)}: ${t(`overview.calendar.states.${state}`)}`,
    dueOn && t('overview.calendar.dueOn', { date: date(dueOn) }),
    suspension,
  ]
    .filter(Boolean)
    .join('. ');
  const mark = <StateMark state={state} isWide={isWide} />;
  if (!reportId)
    return (
      <span className={styles.square} role="img" aria-label={words} title={words}>
        {mark}
      </span>
    );
  return (
    <Link className={styles.square} to={`/reports/${reportId}`} aria-label={words} title={words}>
      {mark}
    </Link>
  );
}
