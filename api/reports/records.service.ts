import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import type { ReportRecord } from '../domain/report.js';
import { assertVersion, assertWritable, type ExpectedVersion } from '../http/versions.js';
import { insertRecords, toRecordRow } from './entries.queries.js';
import { toRecordDto } from './record-row.js';
import type { RecordDto } from './report.dto.js';
import type { ReportEntity } from './report.entity.js';
import { ReportRecordEntity } from './report-record.entity.js';
import { lockReport } from './reports.queries.js';
import { Surroundings } from './surroundings.js';
import { assertEditable, assertRecords, foundOr404, toRecords, touch } from './writing.js';

/** The sub-records of a report: plain counts beside its entries. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly db: Db,
    private readonly surroundings: Surroundings,
  ) {}

  add(actor: Actor, reportId: string, body: Record<string, unknown>): Promise<RecordDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /reports/${reportId}/records`, async () => {
        const sent = toRecord(body);
        const report = await this.storable(tx, reportId, sent);
        const [row] = await insertRecords(tx, report, [sent]);
        await this.record(tx, actor, report, 'report:record-add');
        return toRecordDto(foundOr404(row));
      }),
    );
  }

  /** Writes a sub-record; a first write of an id that is not there yet adds it. */
  write(
    actor: Actor,
    reportId: string,
    id: string,
    body: Record<string, unknown>,
    expected: ExpectedVersion,
  ): Promise<RecordDto> {
    return this.db.as(actor, async (tx) => {
      const sent = toRecord({ ...body, id });
      const report = await this.storable(tx, reportId, sent);
      const before = await tx.findOneBy(ReportRecordEntity, { reportId, revision: report.revision, id });
      assertWritable(expected, before?.version ?? null);
      const row = toRecordRow(sent, report, (before?.version ?? 0) + 1);
      await tx.upsert(ReportRecordEntity, row, ['reportId', 'revision', 'id']);
      await this.record(tx, actor, report, 'report:record-write');
      return toRecordDto(row);
    });
  }

  remove(actor: Actor, reportId: string, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, reportId);
      assertEditable(report);
      const key = { reportId, revision: report.revision, id };
      assertVersion(expected, (await tx.findOneByOrFail(ReportRecordEntity, key)).version);
      await tx.delete(ReportRecordEntity, key);
      await this.record(tx, actor, report, 'report:record-remove');
    });
  }

  /** The report, locked, once the record may be stored in it. */
  private async storable(tx: EntityManager, reportId: string, record: ReportRecord): Promise<ReportEntity> {
    const report = await lockReport(tx, reportId);
    assertEditable(report);
    const places = 'placeCode' in record ? [record.placeCode] : [];
    const { context } = foundOr404(
      await this.surroundings.forWriting(tx, report, { ...report, entries: [] }, places),
    );
    assertRecords([{ record, under: '#' }], context);
    return report;
  }

  private async record(tx: EntityManager, actor: Actor, report: ReportEntity, deed: string): Promise<void> {
    await touch(tx, actor, report);
    await recordAudit(tx, actor, { deed, on: report.id, countryCode: report.countryCode });
  }
}

function toRecord(body: unknown): ReportRecord {
  return foundOr404(toRecords([body], () => '#')[0]);
}
