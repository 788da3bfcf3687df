import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { ComparisonDto } from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';
import { ComparisonQueryDto } from './comparison-query.dto.js';

@ApiTags('results')
@Controller('results')
export class ComparisonController {
  constructor(private readonly results: ComparisonService) {}

  @Get('comparison')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Countries side by side, each with its limits; never ranked' })
  @ApiOkResponse({ type: ComparisonDto })
  @Allow('results:compare')
  compare(
    @CurrentActor() actor: Actor,
    @Query() query: ComparisonQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<ComparisonDto> {
    return this.results.compare(actor, query, preferredLanguage(query.lang, accepted));
  }
}
