import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { CountriesService } from './countries.service.js';
import { ChangeCountryDto, CountryDto, CreateCountryDto } from './country.dto.js';

@ApiTags('countries')
@Controller('countries')
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  @Get()
  @ApiOperation({
    summary: 'Countries one may see: one’s own, all (administrator), those that share (adviser)',
  })
  @ApiOkResponse({ type: [CountryDto] })
  @Allow('country:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<CountryDto>> {
    return this.countries.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Add a country; it shares nothing until its authority decides' })
  @ApiCreatedResponse({ type: CountryDto })
  @Allow('country:administer')
  create(@CurrentActor() actor: Actor, @Body() country: CreateCountryDto): Promise<CountryDto> {
    return this.countries.create(actor, country);
  }

  @Get(':iso3')
  @ApiOperation({ summary: 'One country and how it reports' })
  @ApiOkResponse({ type: CountryDto })
  @Allow('country:read')
  read(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<CountryDto> {
    return this.countries.read(actor, iso3);
  }

  @Patch(':iso3')
  @ApiOperation({ summary: 'Change how a country reports' })
  @ApiOkResponse({ type: CountryDto })
  @Allow('country:settle')
  change(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() change: ChangeCountryDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<CountryDto> {
    return this.countries.change(actor, iso3, change, version);
  }
}
