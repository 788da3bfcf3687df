import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertRemovable } from '../domain/report-workflow.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { ReportEntity } from './report.entity.js';
import { entriesOf, lockReport, recordsOf } from './reports.queries.js';

/** A draft that was opened by mistake goes, with what is in it; the audit keeps how much that was. */
@Injectable()
export class RemovalService {
  constructor(private readonly db: Db) {}

  /** @throws DomainError `report-not-removable` once it was handed in */
  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, id);
      assertVersion(expected, report.version);
      assertRemovable(report);
      const { countryCode, operatorId, period, revision } = report;
      const entries = (await entriesOf(tx, id, revision)).length;
      const records = (await recordsOf(tx, id, revision)).length;
      await tx.delete(ReportEntity, { id });
      const change = { operatorId, period, entries, records };
      await recordAudit(tx, actor, { deed: 'report:remove', on: id, countryCode, change });
    });
  }
}
