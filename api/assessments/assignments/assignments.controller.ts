import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { AssignDto, AssignmentDto, AssignmentsDto } from './assignment.dto.js';
import { AssignmentsService } from './assignments.service.js';

@ApiTags('assessments')
@Controller('assessments/:id/assignments')
export class AssignmentsController {
  constructor(private readonly assignments: AssignmentsService) {}

  @Get()
  @ApiOperation({ summary: 'Who answers which function, by when, and how far each is' })
  @ApiOkResponse({ type: AssignmentsDto })
  @Allow('checklist:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssignmentsDto> {
    return this.assignments.list(actor, id);
  }

  @Put(':functionCode')
  @ApiOperation({ summary: 'Assign a function to respondents, who then see that and no more' })
  @ApiOkResponse({ type: AssignmentDto })
  @Allow('assessment:assign')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('functionCode') functionCode: string,
    @Body() given: AssignDto,
    @IfMatch('first-write') expected: ExpectedVersion,
  ): Promise<AssignmentDto> {
    return this.assignments.assign(actor, id, functionCode, given, expected);
  }
}
