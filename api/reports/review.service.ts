import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { together } from '../access/statement.js';
import { auditing } from '../audit/record-audit.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import { type Fault, ruleBroken } from '../domain/domain-error.js';
import { completenessOf, type ReportCompleteness } from '../domain/report-completeness.js';
import {
  assertReason,
  assertTransition,
  isAsNeverIn,
  type ReportMove,
  revisionAfter,
} from '../domain/report-workflow.js';
import { assertMayVerify } from '../domain/separation.js';
import type { Finding } from '../domain/validation/finding.js';
import { periodFaults, textFaults } from '../domain/validation/validate.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { decideRequest, pendingRequest, type RequestRow } from './corrections/corrections.queries.js';
import { toEntry } from './entry-row.js';
import { keepTally } from './finding-tally.queries.js';
import { commentsOwed, FindingsService } from './findings.service.js';
import type { ReportSummaryDto, ReturnDto } from './report.dto.js';
import { ReportEntity } from './report.entity.js';
import { ReportNotices } from './report-notices.js';
import {
  copyRevision,
  lockWhole,
  stored,
  summaryOf,
  toWhole,
  type Whole,
  type WholeRows,
} from './reports.queries.js';
import { assertAnswered, keptItems } from './revisions/return-items.js';
import type { WriteReturnItemDto } from './revisions/revision.dto.js';
import {
  askedLast,
  keepOpening,
  keepReturn,
  keepSubmission,
  revisionRow,
  verification,
} from './revisions/revisions.queries.js';
import { recomputeFigures } from './rollup.queries.js';
import { closedPeriodsOf } from './surroundings.js';
import { refuse } from './writing.js';

/** The way of a report: submitted, returned with a reason or verified by somebody else, locked, corrected. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly findings: FindingsService,
    private readonly catalogue: CatalogueService,
    private readonly notices: ReportNotices,
  ) {}

  /** @throws DomainError `illegal-transition`, `findings-block`, `questions-open`; a warning without its comment blocks nothing, the verifier sees it */
  submit(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'submit', expected, null, async (tx, whole) => {
      const { report, entries } = whole;
      const findings = await this.findings.of(tx, whole);
      assertFlawless(findings);
      const asked = askedLast(await revisionRow(tx, id, report.revision));
      assertAnswered(asked, entries);
      await keepTally(tx, report, findings);
      const now = this.clock.now();
      report.submittedAt = now;
      report.firstSubmittedAt ??= now;
      report.submittedBy = actor.userId;
      report.latestRevision = report.revision;
      report.returnReason = null;
      await keepSubmission(tx, report, this.completeness(entries), commentsOwed(findings));
    });
  }

  /**
   * Whoever handed it in takes it back before anybody looked at it. The period of a first revision must be open: a draft
   * of a closed one could not be handed in again.
   */
  withdraw(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'withdraw', expected, null, async (tx, { report }) => {
      if (report.revision === 1)
        refuse(periodFaults(report.period, await this.openness(tx, report.countryCode)));
      if (isAsNeverIn(report)) report.firstSubmittedAt = null;
      report.latestRevision = report.verifiedRevision;
    });
  }

  /**
   * Back to the operator, with what is asked at single entries. What was verified before goes on counting, as timely as
   * it was.
   */
  return(
    actor: Actor,
    id: string,
    { reason = null, items = [] }: ReturnDto,
    expected: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'return', expected, reason, async (tx, { report, entries }) => {
      refuse(itemFaults(items));
      if (report.verifiedRevision === null) report.returnedEver = true;
      report.returnReason = reason;
      report.latestRevision = report.verifiedRevision;
      const asked = keptItems(items, entries);
      await keepReturn(tx, report, { by: actor.userId, at: this.clock.now(), items: asked });
      await this.notices.returned(tx, actor, report);
    });
  }

  /**
   * What counts breaks no rule on the day it is verified: settings and places may have changed since it was handed in.
   * @throws DomainError `separation-of-duties`, `findings-block`
   */
  verify(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'verify', expected, null, async (tx, whole) => {
      const { report } = whole;
      const { errors, settings } = await this.findings.errorsOf(tx, whole);
      const { editors: editorIds, submittedBy: submitterId } = report;
      const { oneOfficer } = settings;
      assertMayVerify({ editorIds, submitterId, verifierId: actor.userId, oneOfficer });
      assertFlawless(errors);
      report.verifiedRevision = report.revision;
      report.latestRevision = report.revision;
      report.verifiedAt = this.clock.now();
      report.verifiedBy = actor.userId;
    });
  }

  lock(actor: Actor, id: string, expected: ExpectedVersion): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'lock', expected, null, async (_tx, { report }) => {
      report.lockedAt = this.clock.now();
    });
  }

  /**
   * Opens the next revision, a copy of this one; the old revision counts until the new one is verified.
   * @param asked the request that is accepted; without one, a request that waits is accepted along with it
   * @throws DomainError `rule-broken` (V08) in a closed period unless it was asked for, `separation-of-duties` for one's own request
   */
  correct(
    actor: Actor,
    id: string,
    reason: string | null,
    expected: ExpectedVersion,
    asked: RequestRow | null = null,
  ): Promise<ReportSummaryDto> {
    return this.move(actor, id, 'correct', expected, reason, async (tx, { report }) => {
      if (asked) await assertAnothers(tx, actor, report, asked);
      else refuse(periodFaults(report.period, await this.openness(tx, report.countryCode)));
      const pending = await pendingRequest(tx, id);
      const [by, at] = [actor.userId, this.clock.now()];
      if (pending) await decideRequest(tx, pending.id, { decision: 'accepted', reason: null, at, by });
      await copyRevision(tx, report.id, report.revision);
      report.revision = revisionAfter('correct', report.revision);
      report.revisionReason = reason;
      report.editors = [];
      report.submittedBy = null;
      report.lockedAt = null;
      await keepOpening(tx, report, by, at);
    });
  }

  /** How complete a revision with these entries is. */
  private completeness(entries: Whole['entries']): ReportCompleteness {
    return completenessOf(entries.map(toEntry), (code) => this.catalogue.activity(code));
  }

  private async openness(tx: EntityManager, countryCode: string) {
    return { today: this.clock.today(), closedPeriods: await closedPeriodsOf(tx, countryCode) };
  }

  /** One deed on a locked report: the move, what it changes, the figures it moves and its record. */
  private move(
    actor: Actor,
    id: string,
    move: ReportMove,
    expected: ExpectedVersion,
    reason: string | null,
    change: (tx: EntityManager, whole: Whole) => Promise<void>,
  ): Promise<ReportSummaryDto> {
    return this.db.startingWith<WholeRows, ReportSummaryDto>(actor, lockWhole(id), async (tx, rows) => {
      const whole = toWhole(rows, id);
      const { report } = whole;
      assertVersion(expected, report.version);
      const { status, countryCode, ...before } = report;
      const next = assertTransition(status, move);
      assertReason(move, reason);
      refuse(textFaults({ reason }));
      await change(tx, whole);
      report.status = next;
      report.version += 1;
      const deed = { deed: `report:${move}`, on: id, countryCode, reason, change: [status, next] };
      const [, , [summary]] = await together<[[], [], [ReportSummaryDto]]>(tx, [
        stored(report),
        auditing(actor, deed),
        summaryOf(id),
        ...(move === 'verify' ? [verification(report)] : []),
      ]);
      if (move !== 'lock' && move !== 'correct')
        await this.db.inCountry(tx, countryCode, () => recomputeFigures(tx, before, report), actor);
      return summary;
    });
  }
}

async function hasOneOfficer(tx: EntityManager, countryCode: string): Promise<boolean> {
  const [row] = await tx.query('select one_officer from country where code = $1', [countryCode]);
  return row.one_officer;
}

/** Whoever asked for a correction does not decide on it. */
async function assertAnothers(
  tx: EntityManager,
  { userId: verifierId }: Actor,
  { countryCode }: ReportEntity,
  { askedBy }: RequestRow,
): Promise<void> {
  const oneOfficer = await hasOneOfficer(tx, countryCode);
  assertMayVerify({ editorIds: [askedBy], submitterId: null, verifierId, oneOfficer });
}

/** Contact data in what is asked at single entries (V23). */
function itemFaults(items: readonly WriteReturnItemDto[]): Fault[] {
  return items.flatMap(({ reason }, index) =>
    textFaults({ reason }).map((fault) => ({ ...fault, pointer: `#/items/${index}/reason` })),
  );
}

function assertFlawless(findings: readonly Finding[]): void {
  const blocking = findings.filter(({ severity }) => severity === 'E');
  if (blocking.length > 0)
    throw ruleBroken('findings-block', 'Some figures break a rule.', toFaults(blocking));
}

function toFaults(findings: readonly Finding[]): Fault[] {
  return findings.map(({ pointer, rule, message }) => ({ pointer, code: rule, detail: message }));
}
