import { useMe } from '../api/session';
import type { Duty } from '../api/types';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';

/** “every month · all its work · since January 2025”, and whether it rests now. */
export function DutySentence({
  duty: { frequency, projectCode, fromMonth, toMonth, suspensions },
}: {
  duty: Duty;
}) {
  const t = useText();
  const { period } = useFormats();
  const now = (useMe()?.today ?? '').slice(0, 7);
  const rests = suspensions.some(({ from, to }) => from <= now && now <= to);
  const term =
    toMonth === null
      ? t('operators.since', { from: period(fromMonth) })
      : t('operators.fromTo', { from: period(fromMonth), to: period(toMonth) });
  const words = [t(`operators.frequencies.${frequency}`), projectCode ?? t('operators.wholeWork'), term];
  return (
    <span>
      {words.join(' · ')} {rests && <Chip tone="warn">{t('operators.suspendedNow')}</Chip>}
    </span>
  );
}
