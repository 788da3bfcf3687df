import { dueReports, wholeQuarters } from '../calendar.js';
import { dueDate, isWithin, parsePeriod } from '../period.js';
import type { Explained, Piece, Source, Told } from './computation.js';
import type { KpiDefinition } from './definition.js';
import type { KpiFacts, ReportFact } from './facts.js';
import type { SourceKind } from './formula.js';
import { formulaOf } from './formulas.js';
import { levelsNamed } from './levels.js';
import type { Line } from './lines.js';
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

/** Inclusive months, and which part beside the value; absent: the value. */
interface ExplainedMonths {
  readonly from: string;
  readonly to: string;
  readonly part?: string | undefined;
}

const NOTHING: Explained = { by: 'sums', pieces: [], reports: [], isOfMonths: false };

/**
 * From a figure to its pieces: over them, numerators and denominators add up to those of the figure; and the reports of
 * the months that are in it, with those left out and why.
 * @param facts with reports and duties, whatever the formula needs
 * @param months with the name of a part, where a figure beside the value is explained
 * @source docs/methodology.md#kpi-explained
 */
export function explainKpi(
  definition: KpiDefinition,
  facts: KpiFacts,
  months: ExplainedMonths,
): KpiExplanation {
  const [span] = spans(months.from, months.to);
  const explain = formulaOf(definition)?.explain;
  const { by, pieces, reports, isOfMonths } =
    span && explain ? explain(facts, span, { levels: levelsNamed(definition), part: months.part }) : NOTHING;
  return { by, pieces, reports: isOfMonths ? balance(facts, months, reports) : null };
}

/**
 * From a piece to its lines: the entries or records of a report that counts; over them, numerators and denominators add
 * up to those of the piece. Entries that are left out are among them, with neither.
 * @param facts as for `explainKpi`, of people each entry with its rows
 * @returns none where nothing below the sums is told, or the report does not count
 * @source docs/methodology.md#kpi-explained
 */
export function explainReport(
  definition: KpiDefinition,
  facts: KpiFacts,
  { from, to, part }: ExplainedMonths,
  report: Told,
): readonly Line[] {
  const [span] = spans(from, to);
  const formula = formulaOf(definition);
  const pieces = explainKpi(definition, facts, { from, to, part }).pieces;
  const counts = pieces.some((piece) => nameOf(piece) === nameOf(report));
  return span && formula && counts
    ? formula.lines(facts, span, { levels: levelsNamed(definition), part }, report)
    : [];
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
