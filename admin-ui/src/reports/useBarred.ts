import { isEditable } from '../../../api/domain/report-workflow.js';
import { contextOf } from '../../../api/domain/validation/context.js';
import { aroundFindings } from '../../../api/domain/validation/validate.js';
import { useMe } from '../api/session';
import type { Report } from './report-types';
import { useSettings } from './useReport';
import { useReportWords } from './useReportWords';

/** What keeps anything of a draft from being stored, in words: above all that its period is closed for reporting. */
export function useBarred(report: Report): readonly string[] {
  const words = useReportWords();
  const today = useMe()?.today ?? '';
  const { data: settings } = useSettings(report.countryCode);
  if (!settings || !isEditable(report.status)) return [];
  const { closedPeriods } = settings;
  return aroundFindings(contextOf({ today, settings, closedPeriods, report })).map((found) =>
    words.finding({ ...found, message: '' }),
  );
}
