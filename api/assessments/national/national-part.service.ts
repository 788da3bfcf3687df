import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { functionOf } from '../../domain/framework.js';
import { nationalReading, nationalStates } from '../../domain/national/national-reading.js';
import { parsePeriod } from '../../domain/period.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment } from '../assessments.queries.js';
import { assignedTo } from '../assignments/part.queries.js';
import { evidenceOf } from '../scores/scores.queries.js';
import { type AskedCriterion, criteriaOf } from './national.queries.js';
import { NationalAnswer } from './national-answer.entity.js';
import type { NationalPartDto, NationalSnapshotDto } from './national-part.dto.js';
import { NationalSnapshot } from './national-snapshot.entity.js';
import { toContent } from './to-content.js';

/** The country's own criteria of a round: where each stands, and how many are met. Nothing else is computed from them. */
@Injectable()
export class NationalPartService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** As it is now; of a published round, as it was published. */
  read(actor: Actor, id: string): Promise<NationalPartDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const { status, revision, publishedAt } = assessment;
      const kept =
        status === 'published' ? await tx.findOneBy(NationalSnapshot, { assessmentId: id, revision }) : null;
      if (kept) return kept.part;
      const functions = await assignedTo(tx, actor, assessment);
      return this.partOf(tx, assessment, publishedAt ?? this.clock.now(), functions);
    });
  }

  snapshots(actor: Actor, id: string): Promise<NationalSnapshotDto[]> {
    return this.db.as(actor, async (tx) => {
      await findAssessment(tx, actor, id);
      const where = { assessmentId: id };
      const kept = await tx.find(NationalSnapshot, { where, order: { revision: 'ASC' } });
      return kept.map(({ revision, part }) => ({ ...part, revision }));
    });
  }

  /** Keeps the part at a publication, apart from what others are shown; nothing where the country asks itself nothing. */
  async keep(tx: EntityManager, assessment: Assessment, at: Date): Promise<void> {
    const part = await this.partOf(tx, assessment, at, null);
    if (part.criteria.length === 0) return;
    const { id: assessmentId, revision, countryCode } = assessment;
    await tx.insert(NationalSnapshot, { assessmentId, revision, countryCode, part: part as object });
  }

  /** @param functions those one is told of; null = all, and what stands under headings of the country's own */
  private async partOf(
    tx: EntityManager,
    assessment: Assessment,
    at: Date,
    functions: readonly string[] | null,
  ): Promise<NationalPartDto> {
    const criteria = (await criteriaOf(tx, assessment)).filter(
      (one) => functions === null || isOf(functions, one),
    );
    const answers = await tx.findBy(NationalAnswer, { assessmentId: assessment.id });
    const states = nationalStates({
      criteria,
      answers: new Map(answers.map((one) => [one.code, one])),
      evidence: await evidenceOf(tx, assessment.id),
      period: parsePeriod(assessment.period),
    });
    return {
      asOf: at.toISOString(),
      reading: nationalReading(states),
      criteria: criteria.map((one, index) => ({
        ...toContent(one),
        ...(states[index] as (typeof states)[0]),
      })),
    };
  }
}

const isOf = (functions: readonly string[], { recommendationCode }: AskedCriterion): boolean =>
  recommendationCode !== null && functions.includes(functionOf(recommendationCode));
