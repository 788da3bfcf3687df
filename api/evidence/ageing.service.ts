import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { findAssessment } from '../assessments/assessments.queries.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import { parsePeriod, periodAfter } from '../domain/period.js';
import { ageing } from '../domain/scoring/ageing.js';
import type { AgeingListDto } from './ageing.dto.js';
import { Evidence } from './evidence.entity.js';
import { shownTo } from './evidence.queries.js';

/** Looks ahead: which references the next round of the checklist will find too old. */
@Injectable()
export class AgeingService {
  constructor(
    private readonly db: Db,
    private readonly frameworks: FrameworksService,
  ) {}

  list(actor: Actor, id: string, asked: string | undefined): Promise<AgeingListDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const { frameworkRef, body } = assessment;
      const period = parsePeriod(assessment.period);
      const next = asked === undefined ? periodAfter(period) : parsePeriod(asked);
      const evidence = await tx.find(Evidence, {
        where: { assessmentId: id },
        order: { addedAt: 'ASC', id: 'ASC' },
      });
      const shown = shownTo(actor, assessment);
      const byId = new Map(evidence.map((one) => [one.id, one]));
      const framework = await this.frameworks.framework(frameworkRef);
      const found = ageing(framework, body, evidence, period, next);
      return {
        period: next.text,
        evidence: found.map(({ id: one, criteria }) => {
          const { title = null, contentUntil = '', sensitivity = 'country' } = byId.get(one) ?? {};
          return { id: one, title: shown.includes(sensitivity) ? title : null, contentUntil, criteria };
        }),
      };
    });
  }
}
