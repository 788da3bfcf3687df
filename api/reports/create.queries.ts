import type { EntityManager } from 'typeorm';
import { columnsOf } from './columns.js';
import { ReportEntity } from './report.entity.js';
import { ReportEntryEntity } from './report-entry.entity.js';

/**
 * Stores a new report, its entries and the audit record of it in one statement: three inserts, one round trip.
 * @param audit chain and content, as `record_audit` takes them
 */
export async function insertReport(
  tx: EntityManager,
  report: ReportEntity,
  entries: readonly ReportEntryEntity[],
  audit: readonly [string, string],
): Promise<void> {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const head = insertion('report', REPORT, [report], place);
  const rows = entries.length > 0 ? `, entries as (${insertion('report_entry', ENTRY, entries, place)})` : '';
  const text = `with report as (${head}) ${rows} select record_audit(${place(audit[0])}, ${place(audit[1])}::jsonb)`;
  await tx.query(text, values);
}

const REPORT = columnsOf(ReportEntity);
const ENTRY = columnsOf(ReportEntryEntity);

function insertion<T>(
  table: string,
  columns: ReturnType<typeof columnsOf<T>>,
  records: readonly T[],
  place: (value: unknown) => string,
): string {
  const rows = records.map(
    (record) => `(${columns.map(({ property }) => place(record[property])).join(', ')})`,
  );
  return `insert into ${table} (${columns.map(({ column }) => column).join(', ')}) values ${rows.join(', ')}`;
}
