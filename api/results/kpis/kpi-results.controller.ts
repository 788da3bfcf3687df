import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { KpiQueryDto, KpiResultDto } from './kpi.dto.js';
import { KpiResultsService } from './kpi-results.service.js';

@ApiTags('results')
@Controller('results')
export class KpiResultsController {
  constructor(private readonly results: KpiResultsService) {}

  @Get('kpis/:code')
  @ApiOperation({ summary: 'A KPI of a country: numerator, denominator, value, target and verdict' })
  @ApiOkResponse({ type: KpiResultDto })
  @Allow('results:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: KpiQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<KpiResultDto> {
    return this.results.read(actor, code, query, preferredLanguage(undefined, accepted));
  }
}
