import type { EntityManager } from 'typeorm';
import type { Entry, ReportRecord } from '../domain/report.js';
import { toEntryRow } from './entry-row.js';
import type { ReportEntity } from './report.entity.js';
import { ReportEntryEntity } from './report-entry.entity.js';
import { ReportRecordEntity } from './report-record.entity.js';

/** Adds entries to the report's current revision, behind those it has. */
export async function insertEntries(
  tx: EntityManager,
  report: ReportEntity,
  entries: readonly Entry[],
  after = 0,
): Promise<ReportEntryEntity[]> {
  const rows = entries.map((entry, index) =>
    toEntryRow(entry, report, report.revision, { position: after + index, version: 1 }),
  );
  if (rows.length > 0)
    await tx.createQueryBuilder().insert().into(ReportEntryEntity).values(rows).updateEntity(false).execute();
  return rows;
}

/** Adds sub-records to the report's current revision. */
export async function insertRecords(
  tx: EntityManager,
  report: ReportEntity,
  records: readonly ReportRecord[],
): Promise<ReportRecordEntity[]> {
  const rows = records.map((content) => toRecordRow(content, report, 1));
  if (rows.length > 0)
    await tx
      .createQueryBuilder()
      .insert()
      .into(ReportRecordEntity)
      .values(rows)
      .updateEntity(false)
      .execute();
  return rows;
}

/** A sub-record as its row is stored. */
export function toRecordRow(
  content: ReportRecord,
  report: ReportEntity,
  version: number,
): ReportRecordEntity {
  const { id: reportId, revision, countryCode, operatorId, period } = report;
  return {
    reportId,
    revision,
    id: content.id,
    countryCode,
    operatorId,
    period,
    kind: content.kind,
    content,
    version,
  };
}

/** The next free place in the order of a report's entries. */
export async function nextPosition(tx: EntityManager, report: ReportEntity): Promise<number> {
  const sql =
    'select coalesce(max(position) + 1, 0) as next from report_entry where report_id = $1 and revision = $2';
  const [{ next }] = await tx.query(sql, [report.id, report.revision]);
  return next;
}
