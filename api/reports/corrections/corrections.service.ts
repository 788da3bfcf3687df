import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import { namesOf } from '../../access/names.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { DomainError } from '../../domain/domain-error.js';
import { textFaults } from '../../domain/validation/validate.js';
import type { ExpectedVersion } from '../../http/versions.js';
import type { ReportSummaryDto } from '../report.dto.js';
import { findReport, lockReport } from '../reports.queries.js';
import { ReviewService } from '../review.service.js';
import { foundOr404, refuse } from '../writing.js';
import type { AskCorrectionDto, CorrectionRequestDto } from './correction.dto.js';
import {
  decideRequest,
  findRequest,
  insertRequest,
  type RequestRow,
  requestsOf,
} from './corrections.queries.js';

/** A verified or locked report is opened again when somebody asks for it and somebody else of the centre agrees. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly review: ReviewService,
  ) {}

  async list(actor: Actor, reportId: string): Promise<CorrectionRequestDto[]> {
    const requests = await this.db.as(actor, async (tx) => {
      await findReport(tx, reportId);
      return requestsOf(tx, reportId);
    });
    return this.named(actor, requests);
  }

  /** @throws DomainError `nothing-to-correct`, `already-exists` while one waits, `rule-broken` for contact data */
  async ask(actor: Actor, reportId: string, wanted: AskCorrectionDto): Promise<CorrectionRequestDto> {
    refuse(textFaults({ reason: wanted.reason }));
    const request = await this.db.as(actor, (tx) =>
      once(tx, actor, `POST /reports/${reportId}/correction-requests`, async () => {
        const report = await lockReport(tx, reportId);
        if (report.status !== 'verified' && report.status !== 'locked') throw nothingToCorrect();
        const id = wanted.id ?? randomUUID();
        const asked = { id, reason: wanted.reason, at: this.clock.now(), by: actor.userId };
        await insertRequest(tx, report, asked);
        const { countryCode } = report;
        const deed = { deed: 'report:ask-correction', on: reportId, countryCode, reason: wanted.reason };
        await recordAudit(tx, actor, deed);
        return foundOr404(await findRequest(tx, reportId, id));
      }),
    );
    return foundOr404((await this.named(actor, [request]))[0]);
  }

  /** Opens the next revision for the reason that was asked with. @throws DomainError `request-decided`, `separation-of-duties` */
  async accept(
    actor: Actor,
    reportId: string,
    id: string,
    expected: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    const request = await this.db.as(actor, (tx) => undecided(tx, reportId, id));
    return this.review.correct(actor, reportId, request.reason, expected, request);
  }

  /** @throws DomainError `request-decided` */
  async decline(actor: Actor, reportId: string, id: string, reason: string): Promise<CorrectionRequestDto> {
    refuse(textFaults({ reason }));
    const declined = await this.db.as(actor, async (tx) => {
      const { countryCode } = await lockReport(tx, reportId);
      await undecided(tx, reportId, id);
      const at = this.clock.now();
      await decideRequest(tx, id, { decision: 'declined', reason, at, by: actor.userId });
      const deed = { deed: 'report:decline-correction', on: reportId, countryCode, reason };
      await recordAudit(tx, actor, deed);
      return foundOr404(await findRequest(tx, reportId, id));
    });
    return foundOr404((await this.named(actor, [declined]))[0]);
  }

  private async named(actor: Actor, requests: readonly RequestRow[]): Promise<CorrectionRequestDto[]> {
    const names = await namesOf(
      this.db,
      requests.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]),
    );
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    return requests.map(({ askedBy, decidedBy, ...request }) => ({
      ...request,
      askedBy: nameOf(askedBy),
      askedByMe: askedBy === actor.userId,
      decidedBy: nameOf(decidedBy),
    }));
  }
}

async function undecided(tx: EntityManager, reportId: string, id: string): Promise<RequestRow> {
  const request = foundOr404(await findRequest(tx, reportId, id));
  if (request.decision === null) return request;
  throw new DomainError('request-decided', `This request was ${request.decision} already.`);
}

function nothingToCorrect(): DomainError {
  return new DomainError(
    'nothing-to-correct',
    'Only a verified or locked report is opened by a correction: this one can still be changed or returned.',
  );
}
