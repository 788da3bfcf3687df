import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { AnswerDto, WriteVerifierAnswerDto } from '../answers/answer.dto.js';
import { NationalAnswersService } from './national-answers.service.js';
import { NationalPartDto, NationalSnapshotDto, WriteNationalAnswerDto } from './national-part.dto.js';
import { NationalPartService } from './national-part.service.js';

@ApiTags('national criteria')
@Controller('assessments/:id/national')
export class NationalPartController {
  constructor(
    private readonly part: NationalPartService,
    private readonly answers: NationalAnswersService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The country’s own criteria of a round, apart from its scores' })
  @ApiOkResponse({ type: NationalPartDto })
  @Allow('checklist:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NationalPartDto> {
    return this.part.read(actor, id);
  }

  @Get('snapshots')
  @ApiOperation({ summary: 'The country’s own criteria as they were published' })
  @ApiOkResponse({ type: [NationalSnapshotDto] })
  @Allow('assessment:read')
  snapshots(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<NationalSnapshotDto[]> {
    return this.part.snapshots(actor, id);
  }

  @Get('answers')
  @ApiOperation({ summary: 'The answers to them, with the verifier’s' })
  @ApiOkResponse({ type: [AnswerDto] })
  @Allow('checklist:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Page<AnswerDto>> {
    return this.answers.list(actor, id);
  }

  @Put('answers/:code')
  @ApiOperation({ summary: 'Answer one of them' })
  @ApiOkResponse({ type: AnswerDto })
  @Allow('checklist:answer')
  put(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Body() given: WriteNationalAnswerDto,
    @IfMatch('first-write') expected: ExpectedVersion,
  ): Promise<AnswerDto> {
    return this.answers.put(actor, { id, code, expected }, given);
  }

  @Put('verifier-answers/:code')
  @ApiOperation({ summary: 'Give the verifier’s own answer to one of them' })
  @ApiOkResponse({ type: AnswerDto })
  @Allow('assessment:verify')
  putVerifier(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Body() given: WriteVerifierAnswerDto,
    @IfMatch('first-write') expected: ExpectedVersion,
  ): Promise<AnswerDto> {
    return this.answers.putVerifier(actor, { id, code, expected }, given);
  }
}
