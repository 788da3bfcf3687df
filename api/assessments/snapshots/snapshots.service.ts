import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { AssessmentSnapshot } from '../assessment-snapshot.entity.js';
import { findAssessment } from '../assessments.queries.js';
import { toScoresDto } from '../scores/to-scores-dto.js';
import { fromKept } from './kept-input.js';
import type { SnapshotDto } from './snapshot.dto.js';

/** What was published of an assessment, and whether its figures come out the same when they are computed again. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly db: Db,
    private readonly frameworks: FrameworksService,
  ) {}

  list(actor: Actor, id: string): Promise<SnapshotDto[]> {
    return this.db.as(actor, async (tx) => {
      await findAssessment(tx, actor, id);
      const kept = await tx.find(AssessmentSnapshot, {
        where: { assessmentId: id },
        order: { revision: 'ASC' },
      });
      return Promise.all(kept.map((one) => this.toDto(one)));
    });
  }

  private async toDto(snapshot: AssessmentSnapshot): Promise<SnapshotDto> {
    const { revision, frameworkRef, period, asOf, verified } = snapshot;
    return { revision, frameworkRef, period, asOf, verified, reproduced: await this.reproduces(snapshot) };
  }

  private async reproduces(snapshot: AssessmentSnapshot): Promise<boolean | null> {
    const { input, scores, frameworkRef } = snapshot;
    if (!input) return null;
    const framework = await this.frameworks.framework(frameworkRef);
    const again = toScoresDto(fromKept(input, framework, snapshot), scores.asOf);
    return isDeepStrictEqual(JSON.parse(JSON.stringify(again)), scores);
  }
}
