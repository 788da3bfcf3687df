import { Injectable } from '@nestjs/common';
import { type EntityManager, EntityNotFoundError } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import type { Assessment } from '../assessments/assessment.entity.js';
import { findAssessment } from '../assessments/assessments.queries.js';
import { ScoresService } from '../assessments/scores/scores.service.js';
import { movedBy } from '../domain/actions/moved-by.js';
import { whatIf } from '../domain/actions/what-if.js';
import { ruleBroken } from '../domain/domain-error.js';
import { isSameFamily } from '../domain/family.js';
import { roundAt } from '../domain/scoring/round-change.js';
import { type KeptAction, planOf } from './actions.queries.js';
import type { MovedDto } from './moved.dto.js';
import { PlanAction } from './plan-action.entity.js';
import type { WhatIfDto, WhatIfQuestionDto } from './what-if.dto.js';

/** What actions would change of an assessment, and what moved beside them. It stores nothing. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly db: Db,
    private readonly scores: ScoresService,
  ) {}

  whatIf(actor: Actor, id: string, { actionIds = [], criterionCodes = [] }: WhatIfQuestionDto) {
    return this.db.as(actor, async (tx): Promise<WhatIfDto> => {
      const assessment = await findAssessment(tx, actor, id);
      const actions = await this.chosen(tx, assessment, actionIds);
      const codes = [...actions.flatMap(({ criteria }) => criteria), ...criterionCodes];
      return whatIf(await this.scores.inputOf(tx, assessment), codes);
    });
  }

  /** @throws DomainError `not-an-earlier-round` */
  moved(actor: Actor, id: string, from: string): Promise<MovedDto> {
    return this.db.as(actor, async (tx) => {
      const later = await findAssessment(tx, actor, id);
      const earlier = await findAssessment(tx, actor, from);
      assertEarlier(earlier, later);
      const plan = (await planOf(tx, later.countryCode, later.body)).filter(({ frameworkRef }) =>
        isSameFamily(frameworkRef, later.frameworkRef),
      );
      const since = earlier.submittedAt?.toISOString().slice(0, 10) ?? null;
      const [before, after] = [
        roundAt(await this.scores.inputOf(tx, earlier)),
        roundAt(await this.scores.inputOf(tx, later)),
      ];
      const moved = movedBy(before, after, plan, since);
      return { from, since, ...moved, actions: namedIn(moved, plan) };
    });
  }

  /** @throws EntityNotFoundError for an action out of reach, or of another country than the assessment */
  private async chosen(tx: EntityManager, { countryCode, body }: Assessment, ids: readonly string[]) {
    const plan = ids.length === 0 ? [] : await planOf(tx, countryCode, body);
    return ids.map((id) => {
      const action = plan.find((one) => one.id === id);
      if (!action) throw new EntityNotFoundError(PlanAction, id);
      return action;
    });
  }
}

/** @throws DomainError `not-an-earlier-round` */
function assertEarlier(earlier: Assessment, later: Assessment): void {
  const isAlike =
    earlier.countryCode === later.countryCode &&
    earlier.body === later.body &&
    isSameFamily(earlier.frameworkRef, later.frameworkRef);
  if (isAlike && earlier.period < later.period) return;
  const detail = 'Compare with an earlier round of the same body and the same checklist.';
  throw ruleBroken('not-an-earlier-round', detail, [
    { pointer: '?from', code: 'not-an-earlier-round', detail },
  ]);
}

function namedIn({ criteria, withoutEffect }: ReturnType<typeof movedBy>, plan: readonly KeptAction[]) {
  const named = new Set([...criteria.flatMap(({ actions }) => actions), ...withoutEffect]);
  return plan
    .filter(({ id }) => named.has(id))
    .map(({ id, title, status, doneOn }) => ({ id, title, status, doneOn }));
}
