import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import {
  type AssessmentMove,
  assertReason,
  assertTransition,
  revisionAfter,
} from '../domain/assessment-workflow.js';
import { assertMayVerify } from '../domain/separation.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { forgetChanges } from './answers/answers.queries.js';
import type { AssessmentDto } from './assessment.dto.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentSnapshot } from './assessment-snapshot.entity.js';
import { lockAssessment, separationOf } from './assessments.queries.js';
import { AssessmentsService } from './assessments.service.js';
import { NationalPartService } from './national/national-part.service.js';
import { assertNoContactData } from './no-contact-data.js';
import { assertOfficer, verificationBy } from './officers.js';
import { RoundNotices } from './round-notices.js';
import { ScoresService } from './scores/scores.service.js';
import { toScoresDto } from './scores/to-scores-dto.js';
import { toKept } from './snapshots/kept-input.js';
import { type Asks, ThreadsService } from './threads/threads.service.js';

/** How a move is asked for: on which assessment, from which version of it, and why. */
export interface Asked {
  readonly id: string;
  readonly expected: ExpectedVersion;
  readonly reason?: string;
}

/** What a move does besides changing the state. It runs when the move is known to be open. */
type Effects = (tx: EntityManager, assessment: Assessment) => Promise<Partial<Assessment>>;

/** The life of an assessment: draft, submitted, returned, verified, published, and draft again. */
@Injectable()
export class MovesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly assessments: AssessmentsService,
    private readonly scores: ScoresService,
    private readonly threads: ThreadsService,
    private readonly national: NationalPartService,
    private readonly notices: RoundNotices,
  ) {}

  /** Hands it in at any share answered; the figures behind its answers stand still from here on. */
  submit(actor: Actor, asked: Asked): Promise<AssessmentDto> {
    return this.move(actor, asked, 'submit', assertOfficer, async (tx, assessment) => ({
      submittedBy: actor.userId,
      submittedAt: this.clock.now(),
      reason: null,
      frozenDataEvidence: await this.scores.figuresOf(tx, assessment),
    }));
  }

  /**
   * Gives it back to be worked on; what is asked at single criteria becomes threads there.
   * @throws DomainError `unknown-code`, `unknown-reference`, `rule-broken` for contact data
   */
  return(actor: Actor, asked: Asked, asks: Asks): Promise<AssessmentDto> {
    assertNoContactData({ reason: asked.reason });
    return this.move(actor, asked, 'return', verificationBy, async (tx, assessment) => {
      await this.threads.ask(tx, actor, assessment, asks);
      return { frozenDataEvidence: null };
    });
  }

  /** @throws DomainError `separation-of-duties` */
  verify(actor: Actor, asked: Asked): Promise<AssessmentDto> {
    return this.move(actor, asked, 'verify', verificationBy, async (tx, assessment) => {
      assertMayVerify(await separationOf(tx, actor, assessment));
      await forgetChanges(tx, assessment.id);
      const { label: verification } = verificationBy(actor, assessment);
      return { verification, verifiedBy: actor.userId, verifiedAt: this.clock.now() };
    });
  }

  /** Keeps the scores as they stand, for everyone the country shares them with; its own criteria apart, for itself. */
  publish(actor: Actor, asked: Asked): Promise<AssessmentDto> {
    return this.move(actor, asked, 'publish', assertOfficer, async (tx, assessment) => {
      const publishedAt = this.clock.now();
      const { id, revision, countryCode, body, frameworkRef, period, verification } = assessment;
      const input = await this.scores.inputOf(tx, assessment);
      const scores = toScoresDto(input, publishedAt.toISOString());
      const kept = { assessmentId: id, revision, countryCode, body, frameworkRef, period, asOf: publishedAt };
      await tx.insert(AssessmentSnapshot, {
        ...kept,
        verified: verification !== null,
        scores: scores as object,
        input: toKept(input) as object,
      });
      await this.national.keep(tx, assessment, publishedAt);
      return { publishedAt };
    });
  }

  /** Begins the next revision; what was published stays as it was until the next publication. */
  reopen(actor: Actor, asked: Asked): Promise<AssessmentDto> {
    return this.move(actor, asked, 'reopen', assertOfficer, async () => ({
      verification: null,
      publishedAt: null,
      frozenDataEvidence: null,
    }));
  }

  /** @throws DomainError `illegal-transition`, `reason-missing`; 403 and 412 before them */
  private move(
    actor: Actor,
    { id, expected, reason }: Asked,
    move: AssessmentMove,
    assertMay: (actor: Actor, assessment: Assessment) => unknown,
    effects: Effects,
  ): Promise<AssessmentDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await lockAssessment(tx, actor, id);
      assertMay(actor, assessment);
      assertVersion(expected, assessment.version);
      const { status: from, countryCode, version } = assessment;
      const status = assertTransition(from, move);
      assertReason(move, reason);
      const revision = revisionAfter(move, assessment.revision);
      const why = reason === undefined ? {} : { reason };
      const changed = await effects(tx, assessment);
      await tx.update(Assessment, { id }, {
        ...why,
        ...changed,
        status,
        revision,
        version: version + 1,
      } as object);
      await recordAudit(tx, actor, {
        deed: `assessment:${move}`,
        on: id,
        countryCode,
        reason,
        change: { from, to: status },
      });
      await this.notices.moved(tx, actor, assessment, move);
      return this.assessments.dtoOf(tx, actor, id);
    });
  }
}
