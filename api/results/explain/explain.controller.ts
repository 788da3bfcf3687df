import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { ExplainQueryDto, ExplanationDto } from './explain.dto.js';
import { ExplainService } from './explain.service.js';

@ApiTags('results')
@Controller('results')
export class ExplainController {
  constructor(private readonly results: ExplainService) {}

  @Get('explain')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'From a figure to its parts' })
  @ApiOkResponse({ type: ExplanationDto })
  @Allow('results:read')
  explain(
    @CurrentActor() actor: Actor,
    @Query() query: ExplainQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<ExplanationDto> {
    return this.results.explain(actor, query, preferredLanguage(query.lang, accepted));
  }
}
