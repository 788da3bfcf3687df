import { isClosed } from '../../../api/domain/period.js';
import { useMe } from '../api/session';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { monthsBack, quartersBack } from './periods';
import { useSettings } from './useReport';

/** The months and quarters that a report may still be opened of, and in words those that are closed for reporting. */
export function useOpenPeriods() {
  const t = useText();
  const { period } = useFormats();
  const today = useMe()?.today ?? '2000-01-01';
  const country = useStanding()?.countryCode ?? undefined;
  const closed = useSettings(country).data?.closedPeriods ?? [];
  const open = (periods: readonly string[]) => periods.filter((one) => !isClosed(one, closed));
  const periods = closed.map((one) => period(one)).join(' · ');
  return {
    months: open(monthsBack(today)),
    quarters: open(quartersBack(today)),
    closedWords: closed.length > 0 ? t('month.closedNamed', { periods }) : undefined,
  };
}
