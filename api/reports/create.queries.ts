import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
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
  const head = insertion(tx, ReportEntity, [report], place);
  const rows = entries.length > 0 ? `, entries as (${insertion(tx, ReportEntryEntity, entries, place)})` : '';
  const text = `with report as (${head}) ${rows} select record_audit(${place(audit[0])}, ${place(audit[1])}::jsonb)`;
  await tx.query(text, values);
}

function insertion<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  records: readonly T[],
  place: (value: unknown) => string,
): string {
  const { tableName, columns } = tx.connection.getMetadata(entity);
  const rows = records.map(
    (record) => `(${columns.map((column) => place(record[column.propertyName])).join(', ')})`,
  );
  return `insert into ${tableName} (${columns.map((column) => column.databaseName).join(', ')}) values ${rows.join(', ')}`;
}
