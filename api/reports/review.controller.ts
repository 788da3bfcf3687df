import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { ReasonDto, ReportSummaryDto, ReturnDto } from './report.dto.js';
import { ReviewService } from './review.service.js';

@ApiTags('reports')
@Controller('reports/:id')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

  @Post('submission')
  @ApiOperation({ summary: 'Hand the report in; errors block, warnings want a comment' })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:submit')
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.submit(actor, id, version);
  }

  @Post('withdrawal')
  @ApiOperation({ summary: 'Take it back before anybody returned or verified it: it is a draft again' })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:submit')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.withdraw(actor, id, version);
  }

  @Post('return')
  @ApiOperation({
    summary: 'Give it back to the operator with a reason, and what is asked at single entries',
  })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:verify')
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnDto,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.return(actor, id, body, version);
  }

  @Post('verification')
  @ApiOperation({
    summary: 'Verify it: nobody who edited or submitted it may; errors of today block, it is then returned',
  })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:verify')
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.verify(actor, id, version);
  }

  @Post('lock')
  @ApiOperation({ summary: 'Lock a verified report; only a correction opens it again' })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:verify')
  lock(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.lock(actor, id, version);
  }

  @Post('correction')
  @ApiOperation({ summary: 'Open the next revision with a reason; the verified one goes on counting' })
  @ApiCreatedResponse({ type: ReportSummaryDto })
  @Allow('report:verify')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.review.correct(actor, id, reason ?? null, version);
  }
}
