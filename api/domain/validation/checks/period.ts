import { beganAfterClosing, type Closing } from '../../operator-life.js';
import { isClosed, isPeriod, monthOf, overlaps, parsePeriod } from '../../period.js';
import type { Report } from '../../report.js';
import type { ReportAround, ReportedEntry, ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V08 at the write: a month or quarter, begun, not closed, and not after its operator closed. */
export function openPeriod(
  period: string,
  context: Pick<ValidationContext, 'today' | 'closedPeriods' | 'closing'>,
): Breach[] {
  if (!isPeriod(period, 'month', 'quarter')) return [breach('E', 'V08.unreadable', 'period', { period })];
  const read = parsePeriod(period);
  if (read.first > monthOf(context.today)) return [breach('E', 'V08.future', 'period', { period })];
  if (isClosed(period, context.closedPeriods)) return [breach('E', 'V08.closed', 'period', { period })];
  return afterClosing(period, context.closing ?? null);
}

/** Who closed has nothing to report of what began after; its successor is named, where there is one. */
function afterClosing(period: string, closing: Closing | null): Breach[] {
  if (!closing || !beganAfterClosing(period, closing)) return [];
  const { operator, closedOn: on, successor } = closing;
  return successor === null
    ? [breach('E', 'V08.operator-closed', 'period', { operator, on, period })]
    : [breach('E', 'V08.operator-merged', 'period', { operator, on, period, successor })];
}

/**
 * V08 for a report that stands: as `openPeriod`, but what came in before the period was closed stays and may be returned,
 * and a correction request opens its report alone.
 */
export function ownPeriod(report: ReportAround, context: ValidationContext): Breach[] {
  const isFirstDraft = report.revision === 1 && report.status === 'draft';
  const { today, closedPeriods, closing = null } = context;
  return openPeriod(
    report.period,
    isFirstDraft ? { today, closedPeriods, closing } : { today, closedPeriods: [] },
  );
}

/** V08 at submission: a month inside a reported quarter, or the reverse, of the same project and activity. */
export function coveredOnce(report: Report, context: ValidationContext): Breach[] {
  if (!isPeriod(report.period, 'month', 'quarter')) return [];
  return report.entries.flatMap((entry) => {
    const other = context.reported.find((one) => coversToo(one, report.period, entry));
    if (!other) return [];
    return [
      breach('E', 'V08.month-in-quarter', `entries/${entry.id}`, {
        period: report.period,
        other: other.period,
      }),
    ];
  });
}

function coversToo(
  other: ReportedEntry,
  period: string,
  entry: { readonly activity: string; readonly projectCode?: string | null },
): boolean {
  if (other.period === period || !isPeriod(other.period, 'month', 'quarter')) return false;
  const sameWork = other.activity === entry.activity && other.projectCode === (entry.projectCode ?? null);
  return sameWork && overlaps(parsePeriod(other.period), parsePeriod(period));
}

/** V12: days after the due date, at the submission or, while there is none, today. Shown, and feeds KPI-07. */
export function inTime(report: Report, context: ValidationContext): Breach[] {
  const came = context.submittedOn ?? context.today;
  const days = Math.round((Date.parse(came) - Date.parse(report.dueOn)) / 86_400_000);
  return days > 0 ? [breach('I', 'V12.late', 'dueOn', { days })] : [];
}
