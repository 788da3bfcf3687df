import { Controller, Get, Header, Headers, Param, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/access.decorators.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { ComparisonDto } from '../comparison/comparison.dto.js';
import { ComparisonQueryDto } from '../comparison/comparison-query.dto.js';
import { CountryResultsDto } from '../country/country-results.dto.js';
import { VisibleCountryDto } from '../country/visible-countries.dto.js';
import { KeptForMinutes } from './kept-for-minutes.js';
import { PublicPace } from './public-pace.js';
import { PublicCountryQueryDto, PublicListQueryDto } from './public-results.dto.js';
import { PublicResultsService } from './public-results.service.js';

@ApiTags('public')
@Controller('public')
@UseGuards(PublicPace)
@UseInterceptors(KeptForMinutes)
export class PublicResultsController {
  constructor(private readonly results: PublicResultsService) {}

  @Get('countries')
  @ApiOperation({ summary: 'Countries that show something to everybody; often none' })
  @ApiOkResponse({ type: [VisibleCountryDto] })
  @Public()
  list(@Query() _: PublicListQueryDto): Promise<VisibleCountryDto[]> {
    return this.results.list();
  }

  @Get('countries/:iso3')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({
    summary: 'What a country shows to everybody; counts of people from 10, or from its own threshold',
  })
  @ApiOkResponse({ type: CountryResultsDto })
  @ApiNotFoundResponse({ description: 'Not there, or not shown to everybody' })
  @Public()
  country(
    @Param('iso3') iso3: string,
    @Query() query: PublicCountryQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<CountryResultsDto> {
    return this.results.country(iso3, query, preferredLanguage(query.lang, accepted));
  }

  @Get('comparison')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Countries that show it to everybody, side by side; never ranked' })
  @ApiOkResponse({ type: ComparisonDto })
  @Public()
  compare(
    @Query() query: ComparisonQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<ComparisonDto> {
    return this.results.compare(query, preferredLanguage(query.lang, accepted));
  }
}
