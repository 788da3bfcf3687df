import { type DueReport, dueReports, wholeQuarters } from '../calendar.js';
import { dueDate, isWithin, parsePeriod } from '../period.js';
import type { KpiFacts, ReportFact } from './facts.js';
import type { Fact, Formula, Slice } from './formula.js';
import { type Reading, share } from './point.js';
import type { Window } from './span.js';

/** A report that is owed, with what was sent for it; `undefined` = nothing, or a draft. */
export interface Owed {
  readonly due: DueReport;
  readonly report: ReportFact | undefined;
}

/** Every report owed in the months and not suspended, also those whose quarter reaches beyond them. */
export function owedReports(facts: KpiFacts, range: Window): Fact<Owed>[] {
  const { first, last } = wholeQuarters(range.first, range.last);
  const sent = new Map(
    facts.reports
      .filter(({ status }) => status !== 'draft')
      .map((one) => [`${one.operatorId} ${one.period}`, one]),
  );
  return dueReports(facts.duties, first, last)
    .filter(({ suspension }) => suspension === null)
    .map((due) => ({
      period: due.period,
      keys: { operator: due.operatorId },
      of: { due, report: sent.get(`${due.operatorId} ${due.period}`) },
    }));
}

/** The reports owed for periods wholly within the months, suspended ones left out. @source docs/methodology.md#data-evidence */
export function owedWithin(facts: KpiFacts, range: Window): Fact<Owed>[] {
  return owedReports(facts, range).filter(({ period }) => isWithin(parsePeriod(period), range));
}

/** Whether the outcome is known: verified once, returned, or missing after its due date. */
function isDecided({ due, report }: Owed, { today, dueDay }: KpiFacts): boolean {
  if (report) return report.verifiedOn !== null || report.status === 'returned';
  return today > dueDate(parsePeriod(due.period), dueDay);
}

/** Whether it came in by its due date, and whole. @source docs/methodology.md#kpi-07 */
export function isReceivedOnTime({ report }: Owed): boolean {
  return report?.firstSubmittedOn != null && !report.partial && report.firstSubmittedOn <= report.dueOn;
}

/** In by the due date, whole, and verified without ever having been returned; a nil report can be. */
function isInTime(owed: Owed): boolean {
  return isReceivedOnTime(owed) && owed.report?.verifiedOn !== null && !owed.report?.returnedEver;
}

/**
 * KPI-07: owed reports in by the due date and verified without a return ÷ owed reports whose outcome is known.
 * Those awaiting verification, and those not yet due, are in neither. Part `received`: in by the due date ÷ due.
 * @source docs/methodology.md#kpi-07
 */
export const timeliness: Formula<Owed> = {
  facts: owedReports,
  read: (facts, slice) => {
    const owed = facts.map(({ of }) => of);
    const decided = owed.filter((one) => isDecided(one, slice.facts));
    const due = owed.filter((one) => one.report !== undefined || isDecided(one, slice.facts));
    return { ...share(decided, isInTime), parts: [{ code: 'received', ...share(due, isReceivedOnTime) }] };
  },
};

/** What is looked at of a report: people whose activity needs a breakdown, and those of whom all of it is known. */
interface Breakdown {
  readonly required: number;
  readonly known: number;
}

/** Of people whom somebody met. */
function ofMet({ requiredCells, knownCells }: ReportFact): Breakdown {
  return { required: requiredCells, known: knownCells };
}

/** Of those who are only expected as well. */
function ofAll(report: ReportFact): Breakdown {
  const { requiredCells, knownCells, expectedRequiredCells, expectedKnownCells } = report;
  return { required: requiredCells + expectedRequiredCells, known: knownCells + expectedKnownCells };
}

function countsAtBasis(report: ReportFact, { facts }: Slice): boolean {
  const standing = report.verifiedOn !== null || (facts.basis === 'latest' && report.status !== 'returned');
  return standing && report.countsPeople;
}

function disaggregated(breakdown: (report: ReportFact) => Breakdown): Formula<Owed> {
  const asks = (report: ReportFact) => breakdown(report).required > 0;
  const isDisaggregated = (report: ReportFact) => {
    const { known, required } = breakdown(report);
    return known * 10 >= required * 9;
  };
  return {
    partsExplainedBy: { operators: 'operator' },
    facts: owedReports,
    read: (facts, slice): Reading => {
      const counting = facts.flatMap(({ of: { report } }) =>
        report && countsAtBasis(report, slice) && asks(report) ? [report] : [],
      );
      const operators = [...new Set(counting.map(({ operatorId }) => operatorId))];
      const whole = (operator: string) =>
        counting.filter(({ operatorId }) => operatorId === operator).every(isDisaggregated);
      return {
        ...share(counting, isDisaggregated),
        parts: [{ code: 'operators', ...share(operators, whole) }],
      };
    },
  };
}

/**
 * KPI-08: owed reports that know all that is needed of at least 90 % of the people they met ÷ owed reports that met
 * people whose activity needs it; who is only expected to benefit is left out. Part `operators`: operators all of whose
 * such reports reach it ÷ operators with one.
 * @source docs/methodology.md#kpi-08
 */
export const sadddReporting = disaggregated(ofMet);

/** KPI-08 by its version 1.0: people who are only expected to benefit count too. @source docs/methodology.md#kpi-08 */
export const sadddReportingWithExpected = disaggregated(ofAll);
