import { dueReports, wholeQuarters } from '../calendar.js';
import { dueDate, isWithin, parsePeriod } from '../period.js';
import type { Explained, Piece, Source } from './computation.js';
import type { KpiDefinition } from './definition.js';
import type { KpiFacts, ReportFact } from './facts.js';
import type { SourceKind } from './formula.js';
import { formulaOf } from './formulas.js';
import { levelsNamed } from './levels.js';
import { spans } from './span.js';

/** Why a report of the months is not in a figure, the first that holds. */
export const LEFT_OUT = [
  'cut_period',
  'suspended',
  'not_due',
  'missing',
  'awaiting',
  'returned',
  'nil',
  'says_nothing',
] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** The reports of the months: those in the figure and those left out add up to all. */
export interface ReportBalance {
  /** owed or handed in, for a period that shares a month with those asked for */
  readonly all: number;
  readonly counted: number;
  /** only reasons that hold for some, in the order of `LEFT_OUT` */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

/** What a KPI is made of over inclusive months. */
export interface KpiExplanation {
  readonly by: SourceKind;
  readonly pieces: readonly Piece[];
  /** null: the figure does not add up the reports of the months alone (stocks, rolling figures, what the centre keeps) */
  readonly reports: ReportBalance | null;
}

const NOTHING: Explained = { by: 'sums', pieces: [], reports: [], isOfMonths: false };

/**
 * From a figure to its pieces: over them, numerators and denominators add up to those of the figure; and the reports of
 * the months that are in it, with those left out and why.
 * @param facts with reports and duties, whatever the formula needs
 * @source docs/methodology.md#kpi-explained
 */
export function explainKpi(
  definition: KpiDefinition,
  facts: KpiFacts,
  months: { readonly from: string; readonly to: string },
): KpiExplanation {
  const [span] = spans(months.from, months.to);
  const explain = formulaOf(definition)?.explain;
  const { by, pieces, reports, isOfMonths } =
    span && explain ? explain(facts, span, levelsNamed(definition)) : NOTHING;
  return { by, pieces, reports: isOfMonths ? balance(facts, months, reports) : null };
}

const nameOf = ({ operatorId, period }: Pick<Source, 'operatorId' | 'period'>) => `${operatorId} ${period}`;

interface Slot {
  readonly period: string;
  readonly isSuspended: boolean;
  readonly report: ReportFact | undefined;
}

/** Every report owed or handed in whose period shares a month with those asked for. */
function slots(
  facts: KpiFacts,
  { from, to }: { readonly from: string; readonly to: string },
): Map<string, Slot> {
  const { first, last } = wholeQuarters(from, to);
  const reaches = (period: string) => {
    const months = parsePeriod(period);
    return months.first <= to && months.last >= from;
  };
  const sent = facts.reports.filter(({ status, period }) => status !== 'draft' && reaches(period));
  const found = new Map<string, Slot>();
  for (const due of dueReports(facts.duties, first, last).filter(({ period }) => reaches(period)))
    found.set(nameOf(due), { period: due.period, isSuspended: due.suspension !== null, report: undefined });
  for (const report of sent) found.set(nameOf(report), { period: report.period, isSuspended: false, report });
  return found;
}

function reasonFor(
  { period, isSuspended, report }: Slot,
  facts: KpiFacts,
  months: { readonly first: string; readonly last: string },
): LeftOutReason {
  if (!isWithin(parsePeriod(period), months)) return 'cut_period';
  if (isSuspended) return 'suspended';
  if (!report) return facts.today > dueDate(parsePeriod(period), facts.dueDay) ? 'missing' : 'not_due';
  return reasonOf(report, facts.basis);
}

function reasonOf({ verifiedOn, status, nil }: ReportFact, basis: KpiFacts['basis']): LeftOutReason {
  if (verifiedOn === null && status === 'returned') return 'returned';
  if (verifiedOn === null && basis === 'verified') return 'awaiting';
  return nil ? 'nil' : 'says_nothing';
}

function balance(
  facts: KpiFacts,
  months: { readonly from: string; readonly to: string },
  reports: readonly Source[],
): ReportBalance {
  const counted = new Set(reports.map(nameOf));
  const all = slots(facts, months);
  const window = { first: months.from, last: months.to };
  const reasons = [...all].flatMap(([name, slot]) =>
    counted.has(name) ? [] : [reasonFor(slot, facts, window)],
  );
  const leftOut = LEFT_OUT.map((reason) => ({
    reason,
    count: reasons.filter((one) => one === reason).length,
  }));
  return {
    all: all.size,
    counted: all.size - reasons.length,
    leftOut: leftOut.filter(({ count }) => count > 0),
  };
}
