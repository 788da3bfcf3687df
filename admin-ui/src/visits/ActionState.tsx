import { isClosedOnTime } from '../../../api/domain/visit.js';
import { useMe } from '../api/session';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { CorrectiveAction } from './types';

/** Whether a corrective action is open, overdue or closed, and when. */
export function ActionState({ action }: { action: CorrectiveAction }) {
  const t = useText();
  const { date } = useFormats();
  const today = useMe()?.today ?? '';
  const { dueOn, closedOn } = action;
  if (closedOn !== null) return <Chip tone="ok">{t('visits.closed', { date: date(closedOn) })}</Chip>;
  if (isClosedOnTime(action, today) === false)
    return <Chip tone="bad">{t('visits.overdue', { date: date(dueOn) })}</Chip>;
  return <Chip tone="warn">{t('visits.due', { date: date(dueOn) })}</Chip>;
}
