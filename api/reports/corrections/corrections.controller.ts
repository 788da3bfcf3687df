import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { ReportSummaryDto } from '../report.dto.js';
import { AskCorrectionDto, CorrectionRequestDto, DeclineDto } from './correction.dto.js';
import { CorrectionsService } from './corrections.service.js';

@ApiTags('reports')
@Controller('reports/:id/correction-requests')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  @Get()
  @ApiOperation({ summary: 'Corrections that were asked for, newest first, and what became of them' })
  @ApiOkResponse({ type: [CorrectionRequestDto] })
  @Allow('report:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CorrectionRequestDto[]> {
    return this.corrections.list(actor, id);
  }

  @Post()
  @ApiOperation({ summary: 'Ask for a verified or locked report to be opened again' })
  @ApiCreatedResponse({ type: CorrectionRequestDto })
  @Allow('report:submit')
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: AskCorrectionDto,
  ): Promise<CorrectionRequestDto> {
    return this.corrections.ask(actor, id, request);
  }

  @Post(':requestId/acceptance')
  @ApiOperation({ summary: 'Open the next revision; also where the period is closed' })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:verify')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.corrections.accept(actor, id, requestId, version);
  }

  @Post(':requestId/refusal')
  @ApiOperation({ summary: 'Decline it with a reason; the report stays as it is' })
  @ApiCreatedResponse({ type: CorrectionRequestDto })
  @Allow('report:verify')
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { reason }: DeclineDto,
  ): Promise<CorrectionRequestDto> {
    return this.corrections.decline(actor, id, requestId, reason);
  }
}
