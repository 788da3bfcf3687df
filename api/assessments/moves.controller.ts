import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { AssessmentDto, MoveReasonDto, ReturnAssessmentDto } from './assessment.dto.js';
import { MovesService } from './moves.service.js';

@ApiTags('assessments')
@ApiCreatedResponse({ type: AssessmentDto })
@Controller('assessments/:id')
export class MovesController {
  constructor(private readonly moves: MovesService) {}

  @Post('submission')
  @ApiOperation({ summary: 'Hand it in, at any share answered' })
  @Allow('assessment:submit')
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.moves.submit(actor, { id, expected });
  }

  @Post('return')
  @ApiOperation({ summary: 'Give it back to be worked on, with reasons at single criteria' })
  @Allow('assessment:verify')
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, asks = [], threadIds = [] }: ReturnAssessmentDto,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.moves.return(actor, { id, expected, reason }, { asks, threadIds });
  }

  @Post('verification')
  @ApiOperation({ summary: 'Verify it as a colleague (internal) or an invited adviser (external)' })
  @Allow('assessment:verify')
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.moves.verify(actor, { id, expected });
  }

  @Post('publication')
  @ApiOperation({ summary: 'Publish it, verified or not' })
  @Allow('assessment:publish')
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.moves.publish(actor, { id, expected });
  }

  @Post('reopening')
  @ApiOperation({ summary: 'Begin a new revision' })
  @Allow('assessment:publish')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: MoveReasonDto,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.moves.reopen(actor, { id, expected, reason });
  }
}
