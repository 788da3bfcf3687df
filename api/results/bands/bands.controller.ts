import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { BandsDto, BandsQueryDto } from './bands.dto.js';
import { BandsService } from './bands.service.js';

@ApiTags('results')
@Controller('results')
export class BandsController {
  constructor(private readonly results: BandsService) {}

  @Get('bands')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({
    summary: 'One’s own country among those that share so: four bands of each index, no country named',
  })
  @ApiOkResponse({ type: BandsDto })
  @Allow('results:compare')
  read(
    @CurrentActor() actor: Actor,
    @Query() query: BandsQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<BandsDto> {
    return this.results.read(actor, query, preferredLanguage(query.lang, accepted));
  }
}
