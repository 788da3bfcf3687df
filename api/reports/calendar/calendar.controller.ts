import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import {
  CalendarQueryDto,
  CutOffDto,
  CutOffQueryDto,
  OfCountryDto,
  ReportCalendarDto,
  WorkListDto,
} from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('reports')
@Controller()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Get('reports/calendar')
  @ApiOperation({
    summary: 'Operators × months, within reach: due, late, submitted, returned, verified, locked',
  })
  @ApiOkResponse({ type: ReportCalendarDto })
  @Allow('report:read')
  calendar(@CurrentActor() actor: Actor, @Query() asked: CalendarQueryDto): Promise<ReportCalendarDto> {
    return this.calendars.calendar(actor, asked);
  }

  @Get('reports/cut-off')
  @ApiOperation({ summary: 'What closing a period would leave out: drafts, and reports that are not begun' })
  @ApiOkResponse({ type: CutOffDto })
  @Allow('period:close')
  cutOff(@CurrentActor() actor: Actor, @Query() asked: CutOffQueryDto): Promise<CutOffDto> {
    return this.calendars.cutOff(actor, asked);
  }

  @Get('work-list')
  @ApiOperation({ summary: 'What waits for you in a country, most urgent first' })
  @ApiOkResponse({ type: WorkListDto })
  @Allow('report:read')
  workList(@CurrentActor() actor: Actor, @Query() { country }: OfCountryDto): Promise<WorkListDto> {
    return this.calendars.workList(actor, country);
  }
}
