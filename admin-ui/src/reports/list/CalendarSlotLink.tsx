import { Link } from 'react-router-dom';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { StateMark } from '../../overview/StateMark';
import { useMay } from '../../providers/useMay';
import styles from './Calendar.module.css';
import type { MonthSlot } from './month-queries';

interface CalendarSlotLinkProps {
  operator: string;
  operatorId: string;
  slot: MonthSlot;
  /** Covers more than one month. */
  isWide: boolean;
}

/** One report that was owed or sent; its state is told by a sign and in words. */
export function CalendarSlotLink({ operator, operatorId, slot, isWide }: CalendarSlotLinkProps) {
  const t = useText();
  const { period } = useFormats();
  const enters = useMay('report:enter');
  const { state, reportId, isMissing, isClosed } = slot;
  const words = useSlotWords(slot);
  const named = { operator, period: period(slot.period) };
  const look = [styles.slot, isMissing && styles.missing, isClosed && styles.closed]
    .filter(Boolean)
    .join(' ');
  const mark = <StateMark state={state} isWide={isWide} />;
  const mayBegin = enters && !reportId && !isClosed && (state === 'due' || state === 'late');
  const label = mayBegin ? `${t('month.begin', named)}: ${words}` : `${operator}, ${named.period}: ${words}`;
  const to = reportId
    ? `/reports/${reportId}`
    : `/reports/create?operator=${operatorId}&period=${slot.period}`;
  if (!reportId && !mayBegin)
    return (
      <span className={look} role="img" aria-label={label} title={label}>
        {mark}
      </span>
    );
  return (
    <Link className={look} to={to} aria-label={label} title={label}>
      {mark}
    </Link>
  );
}

/** What the square says, for those who point at it or listen. */
function useSlotWords({ state, dueOn, suspension, isMissing, isClosed }: MonthSlot): string {
  const t = useText();
  const { date } = useFormats();
  return [
    isMissing ? t('month.missing') : t(`overview.calendar.states.${state}`),
    dueOn && t('overview.calendar.dueOn', { date: date(dueOn) }),
    suspension,
    isClosed && t('month.closed'),
  ]
    .filter(Boolean)
    .join('. ');
}
