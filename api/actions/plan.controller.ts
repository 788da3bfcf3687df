import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { PlanDto, PlanQueryDto } from './plan.dto.js';
import { PlanService } from './plan.service.js';

@ApiTags('actions')
@Controller('plan')
export class PlanController {
  constructor(private readonly plan: PlanService) {}

  @Get()
  @ApiOperation({ summary: 'Where the plans of a country’s bodies stand, and what they would reach' })
  @ApiOkResponse({ type: PlanDto })
  @Allow('action:read')
  read(@CurrentActor() actor: Actor, @Query() { country }: PlanQueryDto): Promise<PlanDto> {
    return this.plan.standing(actor, country);
  }
}
