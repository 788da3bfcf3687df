import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { EvidenceRevisionDto } from './revision.dto.js';
import { EvidenceRevisionsService } from './revisions.service.js';

@ApiTags('evidence')
@Controller('assessments/:id/evidence/:evidenceId/revisions')
export class EvidenceRevisionsController {
  constructor(private readonly revisions: EvidenceRevisionsService) {}

  @Get()
  @ApiOperation({ summary: 'What a reference said from one change to the next, with the hash of each' })
  @ApiOkResponse({ type: [EvidenceRevisionDto] })
  @Allow('assessment:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
  ): Promise<EvidenceRevisionDto[]> {
    return this.revisions.list(actor, id, evidenceId);
  }
}
