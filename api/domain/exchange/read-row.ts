import { type BoundColumn, bindColumns, type Unread } from './bind.js';
import type { Known } from './known.js';
import type { Mapping } from './mapping.js';
import { placeNameNotes } from './place-names.js';
import { type CellReading, cellReader, type Reading, readingOf } from './read-cell.js';
import { parseRole, type RoleName } from './roles.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ReadRow, RowSource } from './row-source.js';
import type { Stated } from './stated.js';
import type { CellValue, TableRow } from './table.js';

/** A mapping that was laid over the headings of a file. */
export interface RowReader {
  readonly source: RowSource;
  /** columns that no heading of the mapping speaks of; they are not read */
  readonly unread: readonly Unread[];
  /** what keeps the file from being read at all: columns that are missing, or there twice */
  readonly problems: readonly RowProblem[];
  /** `null` = the row is empty */
  readonly read: (row: TableRow) => ReadRow | null;
}

/**
 * Lays a mapping over the headings of a file. Lookups are made once: a row costs its cells.
 * @param at where the headings stand, for the addresses of problems
 * @source docs/methodology.md#exchange
 */
export function rowReader(
  mapping: Mapping,
  headings: readonly string[],
  known: Known,
  at: { readonly sheet: string; readonly line: number } = { sheet: '', line: 1 },
): RowReader {
  const shared = readingOf(mapping, known);
  const bound = bindColumns(mapping, headings, shared, at);
  const source = { defaults: defaultsOf(mapping, shared), columnOf: bound.columnOf };
  return {
    source,
    unread: bound.unread,
    problems: bound.problems,
    read: (row) => readRow(row, bound.columns, source, shared),
  };
}

function defaultsOf({ defaults = {} }: Mapping, shared: Reading): Stated {
  const stated: Record<RoleName, CellReading['value']> = {};
  for (const [name, text] of Object.entries(defaults)) {
    const role = parseRole(name);
    if (role) stated[name] = cellReader(role, shared)(text).value;
  }
  return stated;
}

/** What one row says, while it is read. */
interface Draft {
  readonly stated: Record<RoleName, CellReading['value']>;
  readonly problems: RowProblem[];
  readonly notes: RowProblem[];
}

function readRow(
  row: TableRow,
  columns: readonly BoundColumn[],
  source: RowSource,
  shared: Reading,
): ReadRow | null {
  const draft: Draft = { stated: {}, problems: [], notes: [] };
  let isEmpty = true;
  for (const column of columns) {
    const value = row.cells[column.column] ?? null;
    if (!isBlank(value)) isEmpty = false;
    readCell(row, column, value, draft);
  }
  if (isEmpty) return null;
  const isOfReport = !saysOfEntry(draft.stated) && draft.problems.every(({ rule }) => rule !== 'V02');
  if (!isOfReport) draft.notes.push(...placeNameNotes(row, draft.stated, source, shared.known));
  return {
    sheet: row.sheet,
    line: row.line,
    source,
    report: reportOf(row, draft, source, shared),
    stated: isOfReport ? null : draft.stated,
    problems: draft.problems,
    notes: draft.notes,
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '' || (typeof value === 'string' && value.trim() === '');
}

/** Reads one cell into the draft. What a word implies gives way to nothing, and must not disagree with its own column. */
function readCell(row: TableRow, column: BoundColumn, value: CellValue, draft: Draft): void {
  const place = { sheet: row.sheet, line: row.line, column: column.column, heading: column.heading };
  const { said, remark, notAsked } = column.read(value);
  if (remark)
    (remark.severity === 'E' ? draft.problems : draft.notes).push(
      rowProblem(place, remark.severity, remark.key, remark.params),
    );
  for (const [role, meant] of said) {
    const other = state(draft.stated, role, meant);
    if (other !== null)
      draft.problems.push(rowProblem(place, 'E', 'V01.contradiction', { value: String(value), other }));
  }
  if (notAsked && column.isOfDisability) draft.stated.disabilityAsked ??= 'none';
}

/** Notes what is said of a role. @returns what was said of it before, where that is something else; else null */
function state(stated: Draft['stated'], role: RoleName, meant: CellReading['value']): string | null {
  const before = stated[role] ?? null;
  if (before === null) stated[role] = meant;
  return before === null || meant === null || meant === before ? null : String(before);
}

const OF_REPORT = new Set(['operator', 'period', 'nil', 'partial']);

/** Whether a row says anything besides which report it is of. */
function saysOfEntry(stated: Stated): boolean {
  for (const role in stated) if (stated[role] !== null && !OF_REPORT.has(role)) return true;
  return false;
}

function reportOf(row: TableRow, draft: Draft, source: RowSource, shared: Reading): ReadRow['report'] {
  const text = (role: RoleName) => (draft.stated[role] ?? source.defaults[role] ?? '') as string;
  for (const role of ['operator', 'period']) {
    const place = source.columnOf(role);
    const hasProblem = draft.problems.some(({ column }) => place && column === place.column);
    if (text(role) === '' && !hasProblem)
      draft.problems.push(rowProblem({ ...row, ...place }, 'E', 'V01.missing'));
  }
  return {
    operatorName: text('operator'),
    operatorId: shared.operator(text('operator'))?.operator.id ?? null,
    period: text('period'),
    nil: (draft.stated.nil ?? source.defaults.nil ?? null) as boolean | null,
    partial: (draft.stated.partial ?? source.defaults.partial ?? null) as string | null,
  };
}
