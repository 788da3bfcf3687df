import { repeatsPossible } from '../activity.js';
import type { Entry, ReportRecord } from '../report.js';
import { isEditable } from '../report-workflow.js';
import { workOf } from '../validation/checks/duplicates.js';
import { contextOf, type EntryDraft, type ValidationContext } from '../validation/context.js';
import type { Finding } from '../validation/finding.js';
import { aroundFindings, entryFindings, recordFindings } from '../validation/validate.js';
import { type Coverage, coverageOf } from './coverage.js';
import { atColumn } from './finding-place.js';
import type { Known } from './known.js';
import type { EntryWrite, PlannedRow, RecordWrite, StoredReport, StoredReports, Verdict } from './planned.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ReadRow } from './row-source.js';
import { sameRecord } from './same-record.js';
import { entryOf, type Stated, saysTheSame } from './stated.js';

/** A report while its rows are planned. */
export interface ReportInWork {
  readonly operatorId: string | null;
  readonly operatorName: string;
  readonly period: string;
  readonly stored: StoredReport | null;
  /** what the rules are told; the entries are compared here, by `taken` */
  readonly context: ValidationContext;
  /** what keeps anything of it from being written */
  readonly closed: readonly Finding[];
  readonly storedByWork: ReadonlyMap<string, Entry>;
  /** the rows already taken, by their work */
  readonly taken: Map<string, { readonly sheet: string; readonly line: number }>;
  readonly coverage: Coverage;
  readonly writes: EntryWrite[];
  readonly records: RecordWrite[];
  /** the rows that stand for a sub-record already, by its id in the file and as it is stored */
  readonly takenRecords: Map<string, ReadRow>;
  nil: boolean;
  partial: string | null;
  isTouched: boolean;
}

/** Sets out the report that a row is the first of. */
export function reportInWork(
  { report: { operatorId, operatorName, period } }: ReadRow,
  known: Known,
  stores: StoredReports,
  covered: Map<string, Set<string>>,
): ReportInWork {
  const stored = (operatorId !== null && stores.report(operatorId, period)) || null;
  const around = {
    period,
    status: stored?.status ?? 'draft',
    revision: stored?.revision ?? 1,
    revisionReason: stored?.revisionReason ?? null,
    entries: [],
  } as const;
  const { today, settings, place, activity, closedPeriods = [] } = known;
  const { closing, organisation } = operatorOf(operatorId, known);
  const country = { today, settings, place, activity, closedPeriods };
  const context = contextOf({ ...country, closing, organisation, report: around });
  return {
    operatorId,
    operatorName,
    period,
    stored,
    context,
    closed: stored && !isEditable(stored.status) ? [] : aroundFindings(context),
    storedByWork: new Map((stored?.entries ?? []).map((entry) => [workOf(entry), entry])),
    taken: new Map(),
    coverage: coverageOf(operatorId, period, stores, covered),
    writes: [],
    records: [],
    takenRecords: new Map(),
    nil: stored?.nil ?? false,
    partial: stored?.partial ?? null,
    isTouched: false,
  };
}

/** What the rules are told of the operator; `null` = it did not close, or is not known here. */
function operatorOf(operatorId: string | null, { operators }: Known) {
  const found = operators.find(({ id }) => id === operatorId);
  return { closing: found?.closing ?? null, organisation: found?.kind ?? null };
}

/** Decides what becomes of one row, and notes it in its report. */
export function planRow(row: ReadRow, report: ReportInWork, known: Known): PlannedRow {
  if (row.record) return planOfRecord(row, row.record, report);
  return row.stated === null ? planOfReport(row, report) : planOfEntry(row, row.stated, report, known);
}

function planned(
  row: ReadRow,
  verdict: Verdict,
  problems: readonly RowProblem[] = [],
  findings: readonly RowProblem[] = [],
): PlannedRow {
  const { sheet, line, notes } = row;
  const { operatorName, period } = row.report;
  return { sheet, line, verdict, operatorName, period, problems, notes, findings };
}

/** A row that speaks of the report alone: "no activity", or what is missing. */
function planOfReport(row: ReadRow, report: ReportInWork): PlannedRow {
  const nil = row.report.nil ?? report.nil;
  const partial = row.report.partial ?? report.partial;
  const isSame =
    nil === report.nil && partial === report.partial && (report.stored !== null || report.isTouched);
  const problems = [...row.problems];
  if (!isSame) problems.push(...barred(row, report));
  if (nil && hasFigures(report)) problems.push(nilWithFigures(row));
  if (problems.length > 0) return planned(row, 'refused', problems);
  if (isSame) return planned(row, 'unchanged');
  report.nil = nil;
  report.partial = partial;
  report.isTouched = true;
  return planned(row, report.stored ? 'changed' : 'new');
}

/** A sub-record is the stored one of its id, else one that says the same; one that was there before stays as it is. */
function planOfRecord(row: ReadRow, given: ReportRecord, report: ReportInWork): PlannedRow {
  const { takenRecords: taken, records } = report;
  const before = storedRecord(given, report);
  const isSame = before !== null && sameRecord(before, given);
  const first = taken.get(given.id);
  const said = recordFindings(given, report.context).map((found) => atColumn(found, row));
  const problems = [
    ...row.problems,
    ...(isSame ? [] : onlyNew([...barred(row, report), ...said.filter(isError)], row.problems)),
    ...(first ? [repeats(row, first)] : []),
  ];
  if (problems.length > 0) return planned(row, 'refused', problems);
  for (const id of [given.id, before?.id ?? given.id]) taken.set(id, row);
  if (isSame) return planned(row, 'unchanged');
  const { sheet, line } = row;
  report.nil = false;
  report.isTouched = true;
  records.push({ sheet, line, before, record: given });
  return planned(row, before ? 'changed' : 'new', [], said);
}

function storedRecord(given: ReportRecord, { stored, takenRecords }: ReportInWork): ReportRecord | null {
  const free = (stored?.records ?? []).filter(({ id }) => !takenRecords.has(id));
  return free.find(({ id }) => id === given.id) ?? free.find((one) => sameRecord(one, given)) ?? null;
}

function planOfEntry(row: ReadRow, stated: Stated, report: ReportInWork, known: Known): PlannedRow {
  const draft = entryOf(stated, row.source.defaults, null);
  const work = workOf(draft);
  const before = report.storedByWork.get(work) ?? null;
  const entry = before ? entryOf(stated, row.source.defaults, before) : draft;
  const first = report.taken.get(work);
  const isSame = before !== null && saysTheSame(before, entry) && !changesReport(row, report);
  if (isSame && !first && row.problems.length === 0) {
    report.taken.set(work, row);
    return planned(row, 'unchanged');
  }
  const said = entryFindings(entry, report.context).map((found) => atColumn(found, row));
  const problems = [
    ...row.problems,
    ...onlyNew([...barred(row, report), ...said.filter(isError)], row.problems),
    ...disagreements(row, stated, entry),
    ...(first ? [repeats(row, first)] : report.coverage.breaches(row, entry)),
  ];
  if (problems.length > 0) return planned(row, 'refused', problems);
  take(row, report, work, entry, before, known);
  return planned(row, before ? 'changed' : 'new', [], said);
}

/** What a row says that cannot stand together: a quantity without a unit, figures in a nil report. */
function disagreements(row: ReadRow, stated: Stated, entry: EntryDraft): RowProblem[] {
  const hasQuantity = (stated['quantity.value'] ?? null) !== null;
  return [
    ...(hasQuantity && !entry.quantity?.unit ? [noUnit(row)] : []),
    ...(row.report.nil ? [nilWithFigures(row)] : []),
  ];
}

function take(
  row: ReadRow,
  report: ReportInWork,
  work: string,
  entry: EntryDraft,
  before: Entry | null,
  known: Known,
): void {
  const { sheet, line } = row;
  const definition = known.activity(entry.activity);
  const repeats = !definition || repeatsPossible(definition, entry);
  report.taken.set(work, { sheet, line });
  report.coverage.take(entry);
  report.nil = false;
  report.partial = row.report.partial ?? report.partial;
  report.isTouched = true;
  report.writes.push({ sheet, line, before, entry, repeatsPossible: repeats });
}

function changesReport({ report: { partial } }: ReadRow, report: ReportInWork): boolean {
  return partial !== null && partial !== report.partial;
}

function hasFigures({ stored, writes, records }: ReportInWork): boolean {
  return [writes, records, stored?.entries ?? [], stored?.records ?? []].some(({ length }) => length > 0);
}

const isError = ({ severity }: RowProblem) => severity === 'E';

/** What the reading has not already said of the same rule and column. */
function onlyNew(said: readonly RowProblem[], before: readonly RowProblem[]): RowProblem[] {
  return said.filter(
    (one) =>
      !before.some(
        ({ rule, column, heading }) => rule === one.rule && column === one.column && heading === one.heading,
      ),
  );
}

/** Why nothing of this report may be written: where it stands in its life, or its period. */
function barred(row: ReadRow, { stored, closed, period }: ReportInWork): RowProblem[] {
  if (stored && !isEditable(stored.status)) {
    const { status } = stored;
    const key = status === 'submitted' ? 'V25.submitted' : 'V25.verified';
    return [rowProblem({ ...row, ...row.source.columnOf('period') }, 'E', key, { period, status })];
  }
  return closed.map((found) => atColumn(found, row));
}

function nilWithFigures(row: ReadRow): RowProblem {
  return rowProblem({ ...row, ...row.source.columnOf('nil') }, 'E', 'V01.nil-with-figures');
}

function noUnit(row: ReadRow): RowProblem {
  return rowProblem({ ...row, ...row.source.columnOf('quantity.value') }, 'E', 'V01.no-unit');
}

function repeats(row: ReadRow, first: { readonly sheet: string; readonly line: number }): RowProblem {
  const key = first.sheet === row.sheet ? 'V09.repeats' : 'V09.repeats-elsewhere';
  return rowProblem({ ...row }, 'E', key, { line: first.line, sheet: first.sheet });
}
