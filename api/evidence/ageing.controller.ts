import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { AgeingListDto, AgeingQueryDto } from './ageing.dto.js';
import { AgeingService } from './ageing.service.js';

@ApiTags('evidence')
@Controller('assessments/:id/ageing-evidence')
export class AgeingController {
  constructor(private readonly ageing: AgeingService) {}

  @Get()
  @ApiOperation({ summary: 'What counts now and will be too old for the next round' })
  @ApiOkResponse({ type: AgeingListDto })
  @Allow('assessment:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { period }: AgeingQueryDto,
  ): Promise<AgeingListDto> {
    return this.ageing.list(actor, id, period);
  }
}
