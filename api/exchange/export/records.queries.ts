import type { Snapshot } from '../../access/snapshot.js';
import type { RecordKind } from '../../domain/codes.js';
import type { CellValue } from '../../domain/exchange/table.js';
import type { ReportRecord } from '../../domain/report.js';
import { harmless } from './entry-rows.js';
import { chosen, type ExportFilter, valuesOf } from './export.queries.js';

interface RecordRow extends Record<string, unknown> {
  readonly operatorName: string;
  readonly period: string;
  readonly status: string;
  /** without its kind, which is the sheet's name */
  readonly content: Omit<ReportRecord, 'kind'>;
}

/** Records held in memory at a time. */
const AT_A_TIME = 500;

/**
 * The sub-records of one kind as rows, headings first: every field of the kind that occurs is a column, a field inside
 * another is named with its way to it, `groups.women.number`. They are read twice: once for the columns.
 */
export async function* recordRows(
  snapshot: Snapshot,
  filter: ExportFilter,
  kind: RecordKind,
): AsyncGenerator<CellValue[]> {
  const columns = new Set<string>();
  for await (const { content } of recordsOf(snapshot, filter, kind))
    for (const [name] of fieldsOf(content)) columns.add(name);
  yield ['operator', 'period', 'status', ...columns];
  for await (const { operatorName, period, status, content } of recordsOf(snapshot, filter, kind)) {
    const fields = new Map(fieldsOf(content));
    const values = [operatorName, period, status, ...[...columns].map((name) => fields.get(name) ?? null)];
    yield values.map(harmless);
  }
}

async function* recordsOf(
  snapshot: Snapshot,
  filter: ExportFilter,
  kind: RecordKind,
): AsyncGenerator<RecordRow> {
  const text = `
    select (select o.name from operator o where o.id = r.operator_id) as "operatorName", r.period, r.status,
           d.content - 'kind' as content
      from (${chosen(filter.basis)}) r
      join report_record d on d.report_id = r.id and d.revision = r.exported_revision and d.kind = $6
     order by r.period, r.operator_id, d.id`;
  const pieces = snapshot.pieces<RecordRow>(text, [...valuesOf(filter), kind], AT_A_TIME);
  for await (const rows of pieces) yield* rows;
}

/** The fields of a record that hold a value of their own, in the order they are written. */
function fieldsOf(content: object, under = ''): [string, CellValue][] {
  return Object.entries(content).flatMap(([name, value]): [string, CellValue][] =>
    typeof value === 'object' && value !== null
      ? fieldsOf(value, `${under}${name}.`)
      : [[`${under}${name}`, value]],
  );
}
