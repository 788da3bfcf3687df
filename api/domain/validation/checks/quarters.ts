import { isPeriod, monthsBetween, parsePeriod, quarterOf } from '../../period.js';
import type { Report } from '../../report.js';
import { type EntryDraft, type ReportedEntry, type ValidationContext, viewOf } from '../context.js';
import { type Breach, breach } from '../finding.js';

type Told = Pick<ReportedEntry, 'period' | 'projectCode' | 'beneficiaryType' | 'stage' | 'total'> & {
  readonly activity: string | null;
};

/**
 * V11: the months of a quarter do not add up to what is stated for the quarter: of one activity, beneficiary type, stage
 * and, where the quarter names one, project. Months that are not all in may be below it, never above.
 * @source docs/methodology.md#quarters
 */
export function monthsMakeQuarter(report: Report, context: ValidationContext): Breach[] {
  if (!isPeriod(report.period, 'month', 'quarter')) return [];
  const all: Told[] = [...context.reported, ...report.entries.map((entry) => toldBy(entry, report, context))];
  const quarter = isPeriod(report.period, 'quarter') ? report.period : quarterOf(report.period);
  const months = all.filter(({ period }) => isPeriod(period, 'month') && quarterOf(period) === quarter);
  const present = new Set([...months.map(({ period }) => period), report.period]);
  const { first, last } = parsePeriod(quarter);
  const isWhole = monthsBetween(first, last).every((month) => present.has(month));
  return stated(all.filter(({ period }) => period === quarter)).flatMap((one) => {
    const sum = peopleOf(months.filter((month) => isPartOf(month, one)));
    if (sum === null || one.total === null || sum === one.total || (sum < one.total && !isWhole)) return [];
    const params = { activity: one.activity ?? '', quarter, stated: one.total, months: sum };
    return [breach('W', 'V11.quarter', 'entries', params)];
  });
}

function toldBy(entry: EntryDraft, { period }: Report, context: ValidationContext): Told {
  const { activity, projectCode = null, beneficiaryType, stage = null } = entry;
  return { period, activity, projectCode, beneficiaryType, stage, total: viewOf(entry, context).sums.total };
}

/** What a quarter states, added over places. */
function stated(quarter: readonly Told[]): Told[] {
  const kinds = new Map<string, Told[]>();
  for (const one of quarter.filter(({ activity }) => activity !== null)) {
    const kind = JSON.stringify([one.activity, one.projectCode, one.beneficiaryType, one.stage]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap((told) =>
    told.slice(0, 1).map((one) => ({ ...one, total: peopleOf(told) })),
  );
}

function isPartOf(month: Told, quarter: Told): boolean {
  const sameKind = month.activity === quarter.activity && month.beneficiaryType === quarter.beneficiaryType;
  const sameProject = quarter.projectCode === null || month.projectCode === quarter.projectCode;
  return sameKind && sameProject && month.stage === quarter.stage;
}

function peopleOf(told: readonly Told[]): number | null {
  const totals = told.flatMap(({ total }) => total ?? []);
  return totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0);
}
