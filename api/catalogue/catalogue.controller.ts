import { Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/access.decorators.js';
import type { Page } from '../http/page.js';
import { CodeListDto, FrameworkDto, FrameworkSummaryDto, LanguageQueryDto } from './catalogue.dto.js';
import { CatalogueService } from './catalogue.service.js';
import { FrameworksService } from './frameworks.service.js';
import { preferredLanguage } from './preferred-language.js';
import { SuggestedActionDto } from './suggested-action.dto.js';

@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly versions: FrameworksService,
  ) {}

  @Get('frameworks')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'The versions of the checklist' })
  @ApiOkResponse({ type: [FrameworkSummaryDto] })
  @Allow('catalogue:read')
  frameworks(
    @Query() { lang }: LanguageQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<FrameworkSummaryDto>> {
    return this.versions.readFrameworks(preferredLanguage(lang, accepted));
  }

  @Get('frameworks/:ref')
  @Header('Vary', 'Accept-Language')
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOperation({ summary: 'A version of the checklist with its functions, recommendations and criteria' })
  @ApiOkResponse({ type: FrameworkDto })
  @ApiNotFoundResponse({ description: 'No such version here' })
  @Allow('catalogue:read')
  framework(
    @Param('ref') ref: string,
    @Query() { lang }: LanguageQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<FrameworkDto> {
    return this.versions.readFramework(ref, preferredLanguage(lang, accepted));
  }

  @Get('frameworks/:ref/suggested-actions')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Suggested actions, at least one for each recommendation and level' })
  @ApiOkResponse({ type: [SuggestedActionDto] })
  @ApiNotFoundResponse({ description: 'No such version here' })
  @Allow('catalogue:read')
  suggestedActions(
    @Param('ref') ref: string,
    @Query() { lang }: LanguageQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<SuggestedActionDto>> {
    return this.versions.readSuggestedActions(ref, preferredLanguage(lang, accepted));
  }

  @Get('code-lists')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Every code with its label' })
  @ApiOkResponse({ type: [CodeListDto] })
  @Allow('catalogue:read')
  codeLists(
    @Query() { lang }: LanguageQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Page<CodeListDto> {
    return this.catalogue.readCodeLists(preferredLanguage(lang, accepted));
  }
}
