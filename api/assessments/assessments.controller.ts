import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { AssessmentDto, CreateAssessmentDto, UpdateAssessmentDto } from './assessment.dto.js';
import { AssessmentsService } from './assessments.service.js';

@ApiTags('assessments')
@Controller('assessments')
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Get()
  @ApiOperation({ summary: 'The assessments of one’s country, or of countries that invited one' })
  @ApiOkResponse({ type: [AssessmentDto] })
  @Allow('checklist:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<AssessmentDto>> {
    return this.assessments.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Begin an assessment of one’s own body, from nothing or from the last round' })
  @ApiCreatedResponse({ type: AssessmentDto })
  @Allow('assessment:answer')
  create(@CurrentActor() actor: Actor, @Body() given: CreateAssessmentDto): Promise<AssessmentDto> {
    return this.assessments.create(actor, given);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One assessment, without its answers' })
  @ApiOkResponse({ type: AssessmentDto })
  @Allow('checklist:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssessmentDto> {
    return this.assessments.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change its period or the day it is due, before submission' })
  @ApiOkResponse({ type: AssessmentDto })
  @Allow('assessment:answer')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: UpdateAssessmentDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.assessments.update(actor, id, given, version);
  }
}
