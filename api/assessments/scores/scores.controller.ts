import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { MissingDto, ScoresDto } from './scores.dto.js';
import { ScoresService } from './scores.service.js';

@ApiTags('assessments')
@Controller('assessments/:id')
export class ScoresController {
  constructor(private readonly scores: ScoresService) {}

  @Get('scores')
  @ApiOperation({ summary: 'Levels and indexes on the three readings, each down to its parts' })
  @ApiOkResponse({ type: ScoresDto })
  @Allow('checklist:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ScoresDto> {
    return this.scores.read(actor, id);
  }

  @Get('missing')
  @ApiOperation({ summary: 'What is missing before submission' })
  @ApiOkResponse({ type: [MissingDto] })
  @Allow('checklist:read')
  missing(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MissingDto[]> {
    return this.scores.missing(actor, id);
  }
}
