import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { homeCountry } from '../assessments/home-country.js';
import { ScoresService } from '../assessments/scores/scores.service.js';
import { Clock } from '../clock.js';
import { planStanding } from '../domain/actions/plan-standing.js';
import { BODIES, type Body } from '../domain/codes.js';
import { planOf } from './actions.queries.js';
import { latestRound } from './latest-round.queries.js';
import type { BodyPlanDto, PlanDto } from './plan.dto.js';

/** Where plans stand, and what they would reach. */
@Injectable()
export class PlanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly scores: ScoresService,
  ) {}

  /** @throws DomainError `country-missing` */
  standing(actor: Actor, asked: string | undefined): Promise<PlanDto> {
    return this.db.as(actor, async (tx) => {
      const countryCode = homeCountry(actor, asked);
      const bodies: BodyPlanDto[] = [];
      for (const body of BODIES) bodies.push(await this.ofBody(tx, countryCode, body));
      return { countryCode, bodies };
    });
  }

  private async ofBody(tx: EntityManager, countryCode: string, body: Body): Promise<BodyPlanDto> {
    const plan = await planOf(tx, countryCode, body);
    const round = await latestRound(tx, countryCode, body);
    const input = round && (await this.scores.inputOf(tx, round));
    return {
      body,
      round: round && { id: round.id, frameworkRef: round.frameworkRef, period: round.period },
      ...planStanding(plan, input, this.clock.today()),
    };
  }
}
