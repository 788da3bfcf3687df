import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { LANGUAGES, type Language } from '../domain/framework.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { NarrativeDto, WriteNarrativeDto } from './narrative.dto.js';
import { NarrativesService } from './narratives.service.js';

const InLanguage = () => Param('language', new ParseEnumPipe(LANGUAGES, { errorHttpStatusCode: 404 }));

@ApiTags('good practice')
@Controller('countries/:iso3/narratives')
export class NarrativesController {
  constructor(private readonly narratives: NarrativesService) {}

  @Get()
  @ApiOperation({ summary: 'The country’s own words, in each language it wrote them in' })
  @ApiOkResponse({ type: [NarrativeDto] })
  @Allow('practice:read')
  list(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<NarrativeDto[]> {
    return this.narratives.list(actor, iso3);
  }

  @Put(':language')
  @ApiOperation({ summary: 'Say where the country stands and what comes next, in one language' })
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @ApiOkResponse({ type: NarrativeDto })
  @Allow('narrative:write')
  write(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @InLanguage() language: Language,
    @Body() given: WriteNarrativeDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<NarrativeDto> {
    return this.narratives.write(actor, { countryCode: iso3, language }, given, version);
  }

  @Delete(':language')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the text of a language back' })
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @ApiNoContentResponse()
  @Allow('narrative:write')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @InLanguage() language: Language,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.narratives.withdraw(actor, iso3, language, version);
  }
}
