import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import type { Page } from '../../http/page.js';
import { SnapshotDto } from '../snapshots/snapshot.dto.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';
import { RoundComparisonDto, RoundComparisonQueryDto, RoundTrendPointDto } from './round-comparison.dto.js';
import { RoundComparisonService } from './round-comparison.service.js';

@ApiTags('assessments')
@Controller('assessments/:id')
export class RoundComparisonController {
  constructor(
    private readonly comparison: RoundComparisonService,
    private readonly snapshots: SnapshotsService,
  ) {}

  @Get('comparison')
  @ApiOperation({ summary: 'What moved since an earlier round of the same body, and why' })
  @ApiOkResponse({ type: RoundComparisonDto })
  @Allow('assessment:read')
  compare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { with: earlier }: RoundComparisonQueryDto,
  ): Promise<RoundComparisonDto> {
    return this.comparison.compare(actor, id, earlier);
  }

  @Get('trend')
  @ApiOperation({ summary: 'What all rounds of its body published, the earliest first, with the gaps' })
  @ApiOkResponse({ type: [RoundTrendPointDto] })
  @Allow('assessment:read')
  trend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Page<RoundTrendPointDto>> {
    return this.comparison.trend(actor, id);
  }

  @Get('snapshots')
  @ApiOperation({
    summary: 'What was published of it, by revision, each computed again from what it rests on',
  })
  @ApiOkResponse({ type: [SnapshotDto] })
  @Allow('assessment:read')
  published(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SnapshotDto[]> {
    return this.snapshots.list(actor, id);
  }
}
