import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { familyOf } from '../../domain/family.js';
import { type RoundAt, roundAt, roundChange } from '../../domain/scoring/round-change.js';
import { trend } from '../../domain/scoring/trend.js';
import { Page } from '../../http/page.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment } from '../assessments.queries.js';
import { ScoresService } from '../scores/scores.service.js';
import type {
  ComparedRoundDto,
  RoundComparisonDto,
  RoundTrendPointDto,
  TrendPublishedDto,
} from './round-comparison.dto.js';
import { type RoundRow, roundsOfBody } from './round-comparison.queries.js';

/** Rounds of one body beside each other: two of them down to their criteria, or all of them by their indexes. */
@Injectable()
export class RoundComparisonService {
  constructor(
    private readonly db: Db,
    private readonly scores: ScoresService,
  ) {}

  /** @throws DomainError `rounds-not-alike` for a round of another country, body or checklist, or for the same round twice */
  compare(actor: Actor, id: string, earlier: string): Promise<RoundComparisonDto> {
    return this.db.as(actor, async (tx) => {
      const [before, after] = [await findAssessment(tx, actor, earlier), await findAssessment(tx, actor, id)];
      assertAlike(before, after);
      return {
        before: toRound(before),
        after: toRound(after),
        ...roundChange(await this.at(tx, before), await this.at(tx, after)),
      };
    });
  }

  /** What the rounds of the assessment's body published, the earliest first, gaps included. */
  trend(actor: Actor, id: string): Promise<Page<RoundTrendPointDto>> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const family = familyOf(assessment.frameworkRef);
      const rounds = await roundsOfBody(tx, actor, assessment);
      const points = toPoints(rounds.filter((one) => familyOf(one.frameworkRef) === family));
      return new Page(points, 0, points.length);
    });
  }

  private async at(tx: EntityManager, assessment: Assessment): Promise<RoundAt> {
    return roundAt(await this.scores.inputOf(tx, assessment));
  }
}

function assertAlike(before: Assessment, after: Assessment): void {
  const isAlike =
    before.countryCode === after.countryCode &&
    before.body === after.body &&
    familyOf(before.frameworkRef) === familyOf(after.frameworkRef);
  if (isAlike && before.id !== after.id) return;
  const detail = 'Two different rounds of the same country, body and checklist are compared.';
  throw ruleBroken('rounds-not-alike', detail, [{ pointer: '?with', code: 'rounds-not-alike', detail }]);
}

function toRound({ id, period, frameworkRef, status, revision }: Assessment): ComparedRoundDto {
  return { id, period, frameworkRef, status, revision };
}

function toPoints(rounds: readonly RoundRow[]): RoundTrendPointDto[] {
  let ref: string | null = null;
  return trend(rounds).map(({ period, gap, round }) => {
    const frameworkRef = round?.frameworkRef ?? null;
    const otherFramework = ref !== null && frameworkRef !== null && frameworkRef !== ref;
    ref = frameworkRef ?? ref;
    return {
      period,
      gap,
      assessmentId: round?.assessmentId ?? null,
      frameworkRef,
      otherFramework,
      published: round?.published ? toPublished(round.published) : null,
    };
  });
}

function toPublished({ entity, ...one }: NonNullable<RoundRow['published']>): TrendPublishedDto {
  const of = ({
    index,
    reason,
  }: {
    index: number | null;
    reason?: TrendPublishedDto['evidenced']['reason'];
  }) => ({
    index,
    ...(reason && { reason }),
  });
  return {
    revision: one.revision,
    asOf: new Date(one.asOf),
    isVerified: one.verified,
    answered: entity.evidenced.answered,
    evidenced: of(entity.evidenced),
    claimed: of(entity.claimed),
    verified: of(entity.verified),
  };
}
