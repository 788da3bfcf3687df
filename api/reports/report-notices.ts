import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { Clock } from '../clock.js';
import { noticesFor } from '../domain/notice.js';
import { ofReport } from '../domain/reminders.js';
import { staffOf, stillInside } from '../notices/recipients.queries.js';
import { tell } from '../notices/tell.js';
import type { ReportEntity } from './report.entity.js';

/** Tells people what happened to their report, in the transaction in which it happens. */
@Injectable()
export class ReportNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** It came back: those who report for the organisation are told, and whoever handed it in for them. */
  async returned(tx: EntityManager, { userId }: Actor, report: ReportEntity): Promise<void> {
    const { operatorId, countryCode, submittedBy, revision, version } = report;
    const people = await this.db.amongAccounts(tx, async () => [
      ...(await staffOf(tx, operatorId)),
      ...(await stillInside(tx, countryCode, [submittedBy])),
    ]);
    const matter = ofReport('report-returned', report, `r${revision}/v${version}`);
    await tell(tx, noticesFor(matter, people, userId), this.clock.now());
  }
}
