import { repeatsPossible } from './activity.js';
import type { Fault } from './domain-error.js';
import { COLUMN, columnOf } from './five-w-columns.js';
import {
  type FiveWKnown,
  type FiveWRow,
  type MappedRow,
  mapRow,
  problem,
  type RowProblem,
} from './five-w-row.js';
import { isPeriod } from './period.js';
import { isSameWork } from './validation/checks/duplicates.js';
import { contextOf, type EntryDraft } from './validation/context.js';
import { entryFaults } from './validation/validate.js';

/** A row as an entry, with its line. */
export interface MappedEntry {
  readonly line: number;
  readonly entry: EntryDraft;
  /** the form has no task reference: the same persons may be counted again elsewhere */
  readonly repeatsPossible: boolean;
}

/** The entries of one operator and month. */
export interface ReportDraft {
  readonly reportKey: { readonly operatorName: string; readonly period: string };
  readonly entries: readonly MappedEntry[];
}

/** Every row of the file is in exactly one of `reports` and `refused`; a mapped row may be noted too. */
export interface FiveWResult {
  readonly reports: readonly ReportDraft[];
  readonly refused: readonly RowProblem[];
  readonly noted: readonly RowProblem[];
}

/**
 * Maps the rows of the national 5W form to entries, row by row. A row that breaks an error rule is refused and listed;
 * an unambiguous spelling is put right and noted; nothing is dropped or changed silently.
 * @source docs/methodology.md#five-w
 */
export function mapFiveW(rows: readonly FiveWRow[], known: FiveWKnown): FiveWResult {
  const reports = new Map<string, { reportKey: ReportDraft['reportKey']; entries: MappedEntry[] }>();
  const refused: RowProblem[] = [];
  const noted: RowProblem[] = [];
  for (const row of rows) {
    const mapped = mapRow(row, known);
    const key = JSON.stringify(mapped.reportKey);
    const report = reports.get(key) ?? { reportKey: mapped.reportKey, entries: [] };
    const problems = [...mapped.problems, ...faultsOf(row, mapped, report.entries, known)];
    refused.push(...problems);
    if (problems.length > 0) continue;
    noted.push(...mapped.notes);
    report.entries.push(mappedEntry(row, mapped, known));
    reports.set(key, report);
  }
  return { reports: [...reports.values()], refused, noted };
}

function mappedEntry(row: FiveWRow, { entry }: MappedRow, known: FiveWKnown): MappedEntry {
  const definition = known.activity(entry.activity);
  return { line: row.line, entry, repeatsPossible: !definition || repeatsPossible(definition, entry) };
}

/** The errors at the write, the row seen among the rows of its report that were mapped before it. */
function faultsOf(
  row: FiveWRow,
  mapped: MappedRow,
  before: readonly MappedEntry[],
  known: FiveWKnown,
): RowProblem[] {
  const entries = before.map(({ line, entry }) => ({ ...entry, id: `line ${line}` }));
  const { today, settings, place, activity, operators, closedPeriods = [] } = known;
  const { period } = mapped.reportKey;
  const report = { period, status: 'draft', revision: 1, entries } as const;
  const context = contextOf({ today, settings, place, activity, operators, closedPeriods, report });
  const quarter = isPeriod(period, 'quarter');
  return [
    ...(quarter ? [problem(row, 'V08', COLUMN.month, `"${period}" is not a month (2026-03).`)] : []),
    ...entryFaults(mapped.entry, context)
      .filter((fault) => !mapped.problems.some(({ rule, column }) => isSame(rule, column, fault, mapped)))
      .map((fault) =>
        problem(row, fault.code, columnOf(fault.pointer, mapped.entry), detailOf(fault, mapped, before)),
      ),
  ];
}

/** The sentence of a fault; a duplicate names the line it repeats. */
function detailOf(fault: Fault, mapped: MappedRow, before: readonly MappedEntry[]): string {
  const first = before.find(({ entry }) => isSameWork(entry, mapped.entry));
  return fault.code === 'V09' && first ? `Repeats line ${first.line}.` : fault.detail;
}

function isSame(rule: string, column: string, fault: Fault, mapped: MappedRow): boolean {
  return rule === fault.code && column === columnOf(fault.pointer, mapped.entry);
}
