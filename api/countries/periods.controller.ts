import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ClosedPeriodDto, ClosePeriodDto, ReopenPeriodDto } from './period.dto.js';
import { PeriodsService } from './periods.service.js';

@ApiTags('countries')
@Controller('countries/:iso3/periods')
export class PeriodsController {
  constructor(private readonly periods: PeriodsService) {}

  @Get()
  @ApiOperation({ summary: 'Periods that are or were closed for reporting, newest first' })
  @ApiOkResponse({ type: [ClosedPeriodDto] })
  @Allow('country:read')
  list(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<ClosedPeriodDto[]> {
    return this.periods.list(actor, iso3);
  }

  @Post()
  @ApiOperation({
    summary: 'Close a month, quarter or year: no report of it is opened or entered any more (V08)',
  })
  @ApiCreatedResponse({ type: ClosedPeriodDto })
  @Allow('period:close')
  close(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() { period }: ClosePeriodDto,
  ): Promise<ClosedPeriodDto> {
    return this.periods.close(actor, iso3, period);
  }

  @Post(':period/reopening')
  @ApiOperation({ summary: 'Open it again, with a reason' })
  @ApiCreatedResponse({ type: ClosedPeriodDto })
  @Allow('period:close')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Param('period') period: string,
    @Body() { reason }: ReopenPeriodDto,
  ): Promise<ClosedPeriodDto> {
    return this.periods.reopen(actor, iso3, period, reason);
  }
}
