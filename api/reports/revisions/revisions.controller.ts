import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ChangesQueryDto, RevisionChangesDto, RevisionDto } from './revision.dto.js';
import { RevisionsService } from './revisions.service.js';

@ApiTags('reports')
@Controller('reports/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsService) {}

  @Get()
  @ApiOperation({ summary: 'The report’s revisions, newest first: who, when, why, how far' })
  @ApiOkResponse({ type: [RevisionDto] })
  @Allow('report:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RevisionDto[]> {
    return this.revisions.list(actor, id);
  }

  @Get(':revision/changes')
  @ApiOperation({ summary: 'What changed from one revision to another, cell by cell' })
  @ApiOkResponse({ type: RevisionChangesDto })
  @Allow('report:read')
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('revision', ParseIntPipe) revision: number,
    @Query() { since }: ChangesQueryDto,
  ): Promise<RevisionChangesDto> {
    return this.revisions.changes(actor, id, revision, since);
  }
}
