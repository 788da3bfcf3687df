import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { DomainError } from '../domain/domain-error.js';
import { type Comment, fingerprint, reportFingerprint, withComments } from '../domain/validation/comments.js';
import type { Finding } from '../domain/validation/finding.js';
import { reportFindings, textFaults } from '../domain/validation/validate.js';
import { toEntry } from './entry-row.js';
import type { CommentDto, FindingDto } from './report.dto.js';
import { findReport, lockReport, type Whole, wholeOf } from './reports.queries.js';
import { keepCommentsOwed } from './revisions/revisions.queries.js';
import type { SurroundingsDto } from './surroundings.dto.js';
import { type ReportContent, Surroundings } from './surroundings.js';
import { assertEditable, refuse } from './writing.js';

/** What the rules say of a report, and the comments that answer it. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly surroundings: Surroundings,
  ) {}

  list(actor: Actor, reportId: string): Promise<FindingDto[]> {
    return this.db.as(actor, async (tx) => this.of(tx, await wholeOf(tx, await findReport(tx, reportId))));
  }

  /** The findings of the current revision, each warning with the comment that still answers it. */
  async of(tx: EntityManager, whole: Whole): Promise<Finding[]> {
    return withComments(await this.uncommented(tx, whole), await commentsOf(tx, whole.report.id));
  }

  /**
   * The errors alone: what keeps the revision from being verified, and the country's settings that they were judged by.
   * Less is read for them than for warnings and notes.
   */
  async errorsOf(tx: EntityManager, whole: Whole) {
    const { report } = whole;
    const content = contentOf(whole);
    const context = await this.surroundings.forErrors(tx, report, content);
    const found = reportFindings({ ...report, ...content }, context);
    return { errors: found.filter(({ severity }) => severity === 'E'), settings: context.settings };
  }

  /**
   * Answers a warning: for the report, for one entry, or for one of its cells.
   * @throws DomainError `nothing-to-answer`, `report-not-editable`, `rule-broken` for contact data in the comment
   */
  comment(actor: Actor, reportId: string, rule: string, dto: CommentDto): Promise<FindingDto[]> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, reportId);
      if (report.status !== 'submitted') assertEditable(report);
      refuse(textFaults({ comment: dto.comment }));
      const { countryCode, operatorId } = report;
      const findings = await this.uncommented(tx, await wholeOf(tx, report));
      for (const { entryId, cell, mark } of placesAnswered(rule, dto, findings))
        await tx.query(KEEP_COMMENT, [
          reportId,
          countryCode,
          operatorId,
          rule,
          entryId,
          cell,
          mark,
          dto.comment,
          actor.userId,
          this.clock.now(),
        ]);
      await recordAudit(tx, actor, { deed: 'report:comment', on: reportId, countryCode, change: { rule } });
      const answered = withComments(findings, await commentsOf(tx, reportId));
      await keepCommentsOwed(tx, report, commentsOwed(answered));
      return answered;
    });
  }

  /** What the rules are told around the report, so that they speak as one types what they say when it is handed in. */
  around(actor: Actor, reportId: string): Promise<SurroundingsDto> {
    return this.db.as(actor, async (tx) => {
      const { context } = await this.read(tx, await wholeOf(tx, await findReport(tx, reportId)));
      const { organisation, operators, closing, reported, lastPeriod, past } = context;
      const { partners, vaHistory, submittedOn } = context;
      const before = { reported, lastPeriod, past, partners, vaHistory, submittedOn };
      return { organisation, operators, closing: closing ?? null, ...before };
    });
  }

  private async uncommented(tx: EntityManager, whole: Whole): Promise<Finding[]> {
    const { content, context } = await this.read(tx, whole);
    return reportFindings({ ...whole.report, ...content }, context);
  }

  private async read(tx: EntityManager, whole: Whole) {
    const content = contentOf(whole);
    return { content, context: await this.surroundings.forReview(tx, whole.report, content) };
  }
}

/** What the current revision holds. */
function contentOf({ entries, records }: Whole): ReportContent {
  return { entries: entries.map(toEntry), records: records.map(({ content }) => content) };
}

/** How many warnings have no comment yet. */
export function commentsOwed(findings: readonly Finding[]): number {
  return findings.filter(({ severity, comment }) => severity === 'W' && !comment).length;
}

/** Where a comment is kept, and the mark of the figures it answers: once for the report, or at each place of an entry. */
function placesAnswered(rule: string, { entryId, cell }: CommentDto, findings: readonly Finding[]) {
  const warnings = findings.filter(
    (one) =>
      one.rule === rule &&
      one.severity === 'W' &&
      (entryId === undefined || one.entryId === entryId) &&
      (cell === undefined || one.cell === cell),
  );
  if (warnings.length === 0)
    throw new DomainError('nothing-to-answer', 'No warning of this rule stands there.');
  if (entryId === undefined) return [{ entryId: null, cell: null, mark: reportFingerprint(rule, findings) }];
  return warnings.map((one) => ({ entryId, cell: one.cell ?? null, mark: fingerprint([one]) }));
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
