import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { DataQualityDto, QualityQueryDto } from './quality.dto.js';
import { QualityService } from './quality.service.js';

@ApiTags('results')
@Controller('results')
export class QualityController {
  constructor(private readonly quality: QualityService) {}

  @Get('countries/:iso3/quality')
  @ApiOperation({ summary: 'How complete, timely and sound a country’s reports are, for its own people' })
  @ApiOkResponse({ type: DataQualityDto })
  @ApiNotFoundResponse({ description: 'Not one of the reader’s own countries' })
  @Allow('results:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Query() query: QualityQueryDto,
  ): Promise<DataQualityDto> {
    return this.quality.read(actor, iso3, query);
  }
}
