import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import { type Fault, ruleBroken } from '../domain/domain-error.js';
import { completenessOf } from '../domain/report-completeness.js';
import { assertReason, assertTransition, type ReportMove, revisionAfter } from '../domain/report-workflow.js';
import { assertMayVerify } from '../domain/separation.js';
import type { Finding } from '../domain/validation/finding.js';
import { textFaults } from '../domain/validation/validate.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { toEntry } from './entry-row.js';
import { keepTally } from './finding-tally.queries.js';
import { FindingsService } from './findings.service.js';
import type { ReportSummaryDto } from './report.dto.js';
import type { ReportEntity } from './report.entity.js';
import { copyRevision, entriesOf, findSummary, lockReport } from './reports.queries.js';
import { activitiesOf, recomputeRollup } from './rollup.queries.js';
import { refuse } from './writing.js';

/** The way of a report: submitted, returned with a reason or verified by somebody else, locked, corrected. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly findings: FindingsService,
    private readonly catalogue: CatalogueService,
  ) {}

  /** @throws DomainError `illegal-transition`, `findings-block`; a warning without its comment blocks nothing, the verifier sees it */
  submit(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'submit', expected, null, async (tx, report) => {
      const findings = await this.findings.of(tx, report);
      assertSubmittable(findings);
      await keepTally(tx, report, findings);
      // That of a verified revision stands until its correction is verified, as its figures do.
      if (report.verifiedRevision === null) await this.measure(tx, report);
      const now = this.clock.now();
      report.submittedAt = now;
      report.firstSubmittedAt ??= now;
      report.submittedBy = actor.userId;
      report.latestRevision = report.revision;
      report.returnReason = null;
    });
  }

  /** Back to the operator. What was verified before goes on counting. */
  return(
    actor: Actor,
    id: string,
    reason: string | null,
    expected: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'return', expected, reason, async (_tx, report) => {
      report.returnedEver = true;
      report.returnReason = reason;
      report.latestRevision = report.verifiedRevision;
    });
  }

  /** @throws DomainError `separation-of-duties` */
  verify(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'verify', expected, null, async (tx, report) => {
      const [{ one_officer: oneOfficer }] = await tx.query(
        'select one_officer from country where code = $1',
        [report.countryCode],
      );
      const { editors: editorIds, submittedBy: submitterId } = report;
      assertMayVerify({ editorIds, submitterId, verifierId: actor.userId, oneOfficer });
      if (report.verifiedRevision !== null) await this.measure(tx, report);
      report.verifiedRevision = report.revision;
      report.latestRevision = report.revision;
      report.verifiedAt = this.clock.now();
      report.verifiedBy = actor.userId;
    });
  }

  lock(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'lock', expected, null, async (_tx, report) => {
      report.lockedAt = this.clock.now();
    });
  }

  /** Opens the next revision, a copy of this one; the old revision counts until the new one is verified. */
  correct(
    actor: Actor,
    id: string,
    reason: string | null,
    expected: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'correct', expected, reason, async (tx, report) => {
      await copyRevision(tx, report.id, report.revision);
      report.revision = revisionAfter('correct', report.revision);
      report.revisionReason = reason;
      report.editors = [];
      report.submittedBy = null;
      report.lockedAt = null;
    });
  }

  /** How complete the report's current revision is, kept with it. */
  private async measure(tx: EntityManager, report: ReportEntity): Promise<void> {
    const entries = (await entriesOf(tx, report.id, report.revision)).map(toEntry);
    Object.assign(
      report,
      completenessOf(entries, (code) => this.catalogue.activity(code)),
    );
  }

  /** One deed on a locked report: the move, what it changes, the figures it moves and its record. */
  private move(
    actor: Actor,
    id: string,
    move: ReportMove,
    expected: ExpectedVersion,
    reason: string | null,
    change: (tx: EntityManager, report: ReportEntity) => Promise<void>,
  ): Promise<ReportSummaryDto> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, id);
      assertVersion(expected, report.version);
      const { status, countryCode, period } = report;
      report.status = assertTransition(status, move);
      assertReason(move, reason);
      refuse(textFaults({ reason }));
      await change(tx, report);
      report.version += 1;
      await tx.save(report);
      if (move !== 'lock' && move !== 'correct')
        await this.db.inCountry(tx, countryCode, async () =>
          recomputeRollup(tx, countryCode, period, await activitiesOf(tx, id)),
        );
      await recordAudit(tx, actor, {
        deed: `report:${move}`,
        on: id,
        countryCode,
        reason,
        change: [status, report.status],
      });
      return (await findSummary(tx, id)) as ReportSummaryDto;
    });
  }
}

function assertSubmittable(findings: readonly Finding[]): void {
  const blocking = findings.filter(({ severity }) => severity === 'E');
  if (blocking.length > 0)
    throw ruleBroken('findings-block', 'Some figures break a rule.', toFaults(blocking));
}

function toFaults(findings: readonly Finding[]): Fault[] {
  return findings.map(({ pointer, rule, message }) => ({ pointer, code: rule, detail: message }));
}
