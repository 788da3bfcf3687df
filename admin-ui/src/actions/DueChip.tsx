import { Chip } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { PlannedAction } from './types';
import { useActionWords } from './useActionWords';

/** The day that counts: when it was done, else when it is due; overdue is said, not only coloured. */
export function DueChip({ action }: { action: PlannedAction }) {
  const t = useText();
  const { date } = useActionWords();
  const { doneOn, dueOn, overdue, status } = action;
  if (doneOn) return <Chip tone="ok">{t('actions.doneOn', { date: date(doneOn) })}</Chip>;
  if (status === 'dropped') return <Chip>{t('actions.statuses.dropped')}</Chip>;
  if (overdue) return <Chip tone="bad">{t('actions.overdueSince', { date: date(dueOn) })}</Chip>;
  return <Chip>{t('actions.dueBy', { date: date(dueOn) })}</Chip>;
}
