import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { ReportLimits } from '../results/comparison-types';
import { useLimitWords } from './useLimitWords';

/** What a country's KPIs rest on, in two parts: “45 of 48 reports verified, 40 on time”, “until Sep 2026 · age 1 months”. */
export function useReportWords() {
  const t = useText();
  const { number, period } = useFormats();
  const words = useLimitWords();
  return (reports: ReportLimits | undefined): readonly string[] => {
    if (!reports) return [];
    const { due, verified, onTime, lastVerified, ageMonths } = reports;
    const until = lastVerified === null ? [] : [t('compare.until', { month: period(lastVerified, 'short') })];
    return [
      t('compare.reports', { verified: number(verified), due: number(due), onTime: number(onTime) }),
      [...until, words.age(ageMonths), ...words.cautions(reports)].join(' · '),
    ];
  };
}
