import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { AnswerDto, WriteAnswerDto, WriteVerifierAnswerDto } from './answer.dto.js';
import { AnswersService } from './answers.service.js';

@ApiTags('assessments')
@Controller('assessments/:id')
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get('answers')
  @ApiOperation({ summary: 'All answers given so far, with the verifier’s' })
  @ApiOkResponse({ type: [AnswerDto] })
  @Allow('checklist:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Page<AnswerDto>> {
    return this.answers.list(actor, id);
  }

  @Put('answers/:code')
  @ApiOperation({ summary: 'Answer a criterion, or say that a recommendation does not apply' })
  @ApiOkResponse({ type: AnswerDto })
  @Allow('checklist:answer')
  put(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Body() given: WriteAnswerDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<AnswerDto> {
    return this.answers.put(actor, id, code, given, version);
  }

  @Put('verifier-answers/:code')
  @ApiOperation({ summary: 'Give the verifier’s own answer, beside the body’s' })
  @ApiOkResponse({ type: AnswerDto })
  @Allow('assessment:verify')
  putVerifier(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Body() given: WriteVerifierAnswerDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<AnswerDto> {
    return this.answers.putVerifier(actor, id, code, given, version);
  }
}
