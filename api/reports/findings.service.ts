import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { type Comment, fingerprint, reportFingerprint, withComments } from '../domain/validation/comments.js';
import type { Finding } from '../domain/validation/finding.js';
import { reportFindings } from '../domain/validation/validate.js';
import { toEntry } from './entry-row.js';
import type { CommentDto, FindingDto } from './report.dto.js';
import type { ReportEntity } from './report.entity.js';
import { entriesOf, findReport, lockReport, recordsOf } from './reports.queries.js';
import { Surroundings } from './surroundings.js';

/** What the rules say of a report, and the comments that answer it. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor, reportId: string): Promise<FindingDto[]> {
    return this.db.as(actor, async (tx) => this.of(tx, await findReport(tx, reportId)));
  }

  /** The findings of the current revision, each warning with the comment that still answers it. */
  async of(tx: EntityManager, report: ReportEntity): Promise<Finding[]> {
    return withComments(await this.uncommented(tx, report), await commentsOf(tx, report.id));
  }

  /** Answers a warning: for the report, for one entry, or for one of its cells. */
  comment(
    actor: Actor,
    reportId: string,
    rule: string,
    { comment, entryId, cell }: CommentDto,
  ): Promise<FindingDto[]> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, reportId);
      const { countryCode, operatorId } = report;
      const findings = await this.uncommented(tx, report);
      const answered = findings.filter(
        (one) => one.rule === rule && one.entryId === entryId && (cell === undefined || one.cell === cell),
      );
      const mark = entryId === undefined ? reportFingerprint(rule, findings) : fingerprint(answered);
      await tx.query(KEEP_COMMENT, [
        reportId,
        countryCode,
        operatorId,
        rule,
        entryId ?? null,
        cell ?? null,
        mark,
        comment,
        actor.userId,
        this.clock.now(),
      ]);
      await recordAudit(tx, actor, { deed: 'report:comment', on: reportId, countryCode, change: { rule } });
      return withComments(findings, await commentsOf(tx, reportId));
    });
  }

  private async uncommented(tx: EntityManager, report: ReportEntity): Promise<Finding[]> {
    const entries = (await entriesOf(tx, report.id, report.revision)).map(toEntry);
    const records = (await recordsOf(tx, report.id, report.revision)).map((row) => row.content);
    return reportFindings(
      { ...report, entries, records },
      await this.surroundings.forReview(tx, report, { entries, records }),
    );
  }
}

const KEEP_COMMENT = `
  insert into finding_comment (report_id, country_code, operator_id, rule, entry_id, cell, fingerprint, comment, by_user, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict on constraint comment_once do update
    set fingerprint = excluded.fingerprint, comment = excluded.comment, by_user = excluded.by_user, at = excluded.at`;

function commentsOf(tx: EntityManager, reportId: string): Promise<Comment[]> {
  const sql =
    'select rule, entry_id as "entryId", cell, fingerprint, comment as text from finding_comment where report_id = $1';
  return tx.query(sql, [reportId]);
}
