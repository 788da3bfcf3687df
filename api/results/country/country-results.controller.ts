import { Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { CountryResultsDto, CountryResultsQueryDto } from './country-results.dto.js';
import { CountryResultsService } from './country-results.service.js';
import { VisibleCountryDto } from './visible-countries.dto.js';
import { VisibleCountriesService } from './visible-countries.service.js';

@ApiTags('results')
@Controller('results')
export class CountryResultsController {
  constructor(
    private readonly results: CountryResultsService,
    private readonly visible: VisibleCountriesService,
  ) {}

  @Get('countries')
  @ApiOperation({
    summary: 'Countries of which one may see figures: one’s own, and those that share some with one',
  })
  @ApiOkResponse({ type: [VisibleCountryDto] })
  @Allow('results:compare')
  list(@CurrentActor() actor: Actor): Promise<VisibleCountryDto[]> {
    return this.visible.list(actor);
  }

  @Get('countries/:iso3')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Everything a country’s dashboard draws' })
  @ApiOkResponse({ type: CountryResultsDto })
  @ApiNotFoundResponse({ description: 'Not there, or not shared' })
  @Allow('results:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Query() query: CountryResultsQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<CountryResultsDto> {
    return this.results.read(actor, iso3, query, preferredLanguage(query.lang, accepted));
  }
}
