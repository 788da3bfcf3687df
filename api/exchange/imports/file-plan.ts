import { randomUUID } from 'node:crypto';
import type { Known } from '../../domain/exchange/known.js';
import { planImport } from '../../domain/exchange/plan.js';
import type { PlannedReport, PlannedRow } from '../../domain/exchange/planned.js';
import type { RowProblem } from '../../domain/exchange/row-problem.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import { cellAddress } from '../../domain/exchange/table.js';
import { dueDate, parsePeriod } from '../../domain/period.js';
import type { Entry } from '../../domain/report.js';
import { toEntryRow } from '../../reports/entry-row.js';
import { counted, type Tell } from '../tables/room.js';
import { ENTRY_PROPERTIES, RECORD_PROPERTIES, ROW_PROPERTIES } from './copy-columns.js';
import { CopyText } from './copy-text.js';
import type { ImportCounts, RowFinding } from './import-state.js';
import { type Stored, type StoredReportRow, storedOf } from './stored-reports.js';

/** For whom and as what the file is planned. */
export interface PlanFor {
  readonly batchId: string;
  readonly countryCode: string;
  /** whether the writes are wanted: not in a dry run */
  readonly isWanted: boolean;
  /** whether the file has cells that people can look up: JSON has none */
  readonly hasCells: boolean;
}

/** A report as it will be after the import. */
export interface ReportWrite {
  readonly id: string;
  readonly operatorId: string;
  readonly period: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly dueOn: string;
  readonly nil: boolean;
  readonly partial: string | null;
  /** null = it is made by the import */
  readonly storedVersion: number | null;
  readonly revision: number;
}

/** Rows as the text that `COPY` reads, in pieces; empty = there is none. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** What is to be stored: the rows' verdicts and, unless it is a dry run, the entries and the sub-records. */
export interface FilePlan {
  readonly counts: ImportCounts;
  readonly reports: readonly ReportWrite[];
  readonly rows: Pieces;
  readonly entries: Pieces;
  readonly records: Pieces;
}

/** What an import would do, ready to be stored set by set. `tell` hears how many rows were planned, now and then. */
export function planFile(
  read: readonly ReadRow[],
  known: Known,
  stored: Stored,
  plan: PlanFor,
  tell?: Tell,
): FilePlan {
  const { byKey, reports: asStored } = storedOf(stored);
  const { rows, reports, counts } = planImport(tell ? counted(read, tell) : read, known, asStored);
  const [rowText, entryText, recordText] = [new CopyText(), new CopyText(), new CopyText()];
  const placed = new Map<string, Placed>();
  let facts = 0;
  const writes = reports.map((report) => {
    const before = byKey.get(`${report.operatorId} ${report.period}`) ?? null;
    const write = toReportWrite(report, before, known);
    facts += writeEntries(report, write, before, plan, entryText, placed);
    writeRecords(report, write, before, plan, recordText, placed);
    return write;
  });
  for (const [index, row] of rows.entries())
    rowText.add(toRow(row, read[index], index + 1, plan, placed), ROW_PROPERTIES);
  const isNew = ({ storedVersion }: ReportWrite) => storedVersion === null;
  return {
    counts: {
      rows: rows.length,
      accepted: rows.length - counts.refused,
      noted: rows.filter((row) => row.verdict !== 'refused' && saidOf(row).length > 0).length,
      ...counts,
      facts,
      reportsNew: writes.filter(isNew).length,
      reportsChanged: writes.filter((write) => !isNew(write)).length,
    },
    reports: writes,
    rows: rowText.pieces(),
    entries: entryText.pieces(),
    records: recordText.pieces(),
  };
}

interface Placed {
  readonly reportId: string;
  readonly entryId: string;
}

function toReportWrite(report: PlannedReport, before: StoredReportRow | null, known: Known): ReportWrite {
  const { first: firstMonth, last: lastMonth } = parsePeriod(report.period);
  return {
    id: before?.id ?? randomUUID(),
    operatorId: report.operatorId,
    period: report.period,
    firstMonth,
    lastMonth,
    dueOn: dueDate(parsePeriod(report.period), known.settings.dueDay),
    nil: report.nil,
    partial: report.partial,
    storedVersion: before?.version ?? null,
    revision: before?.revision ?? 1,
  };
}

/** @returns how many figures of people the entries hold */
function writeEntries(
  report: PlannedReport,
  write: ReportWrite,
  before: StoredReportRow | null,
  { countryCode, isWanted }: PlanFor,
  text: CopyText,
  placed: Map<string, Placed>,
): number {
  const stored = new Map(before?.entries.map((row) => [row.id, row]));
  let position = Math.max(-1, ...[...stored.values()].map((row) => row.position)) + 1;
  let facts = 0;
  for (const { entry: draft, before: earlier, sheet, line } of report.writes) {
    const row = earlier ? stored.get(earlier.id) : undefined;
    const entry = { ...draft, id: row?.id ?? randomUUID() } as Entry;
    const at = { position: row?.position ?? position++, version: (row?.version ?? 0) + 1 };
    if (isWanted)
      text.add(toEntryRow(entry, { ...write, countryCode }, write.revision, at), ENTRY_PROPERTIES);
    placed.set(`${sheet}\n${line}`, { reportId: write.id, entryId: entry.id });
    facts += entry.counts.length;
  }
  return facts;
}

function writeRecords(
  report: PlannedReport,
  { id: reportId, operatorId, period, revision }: ReportWrite,
  before: StoredReportRow | null,
  { countryCode, isWanted }: PlanFor,
  text: CopyText,
  placed: Map<string, Placed>,
): void {
  const stored = new Map(before?.records.map((row) => [row.id, row]));
  for (const { record, before: earlier, sheet, line } of report.records) {
    const id = earlier?.id ?? record.id;
    const content = JSON.stringify({ ...record, id });
    const { kind } = record;
    const version = (stored.get(id)?.version ?? 0) + 1;
    const row = { reportId, revision, id, countryCode, operatorId, period, kind, content, version };
    if (isWanted) text.add(row, RECORD_PROPERTIES);
    placed.set(`${sheet}\n${line}`, { reportId, entryId: id });
  }
}

function toRow(
  row: PlannedRow,
  read: ReadRow | undefined,
  nth: number,
  { batchId, countryCode, hasCells }: PlanFor,
  entries: ReadonlyMap<string, Placed>,
) {
  const placed = entries.get(`${row.sheet}\n${row.line}`);
  return {
    countryCode,
    batchId,
    nth,
    sheet: row.sheet === '' ? null : row.sheet,
    line: row.line,
    verdict: row.verdict,
    findings: JSON.stringify([...row.problems, ...saidOf(row)].map((one) => toFinding(one, hasCells))),
    operatorName: textOrNull(row.operatorName),
    period: textOrNull(row.period),
    activity: textOrNull(read?.stated?.activity),
    placeCode: textOrNull(read?.stated?.placeCode),
    reportId: placed?.reportId ?? null,
    entryId: placed?.entryId ?? null,
  };
}

/** What is noted of a row that is taken. What only matters once the report is complete waits for its findings. */
function saidOf({ notes, findings }: PlannedRow): RowProblem[] {
  return [...notes, ...findings.filter(({ severity }) => severity === 'W')];
}

function toFinding(problem: RowProblem, hasCells: boolean): RowFinding {
  const { rule, severity, heading, column, line, key, params, detail } = problem;
  const address = column === null || !hasCells ? null : cellAddress('', column, line);
  return { rule, severity, column: heading, address, message: detail, key, params };
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
