import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  ParseIntPipe,
  Put,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { CountryQueryDto, SetTargetDto, TargetDto } from './kpi.dto.js';
import { KpiDto, LanguageDto } from './kpi-definition.dto.js';
import { KpiDictionaryService } from './kpi-dictionary.service.js';

@ApiTags('kpis')
@Controller('kpis')
export class KpiDictionaryController {
  constructor(private readonly kpis: KpiDictionaryService) {}

  @Get()
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'The KPI dictionary' })
  @ApiOkResponse({ type: [KpiDto] })
  @Allow('catalogue:read')
  list(@Query() { lang }: LanguageDto, @Headers('accept-language') accepted?: string): Page<KpiDto> {
    return this.kpis.list(preferredLanguage(lang, accepted));
  }

  @Get(':code/targets')
  @ApiOperation({ summary: 'A country’s targets for a KPI, by year' })
  @ApiOkResponse({ type: [TargetDto] })
  @Allow('results:read')
  targets(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { country }: CountryQueryDto,
  ): Promise<Page<TargetDto>> {
    return this.kpis.targets(actor, code, country);
  }

  @Put(':code/targets')
  @ApiOperation({ summary: 'Set the target of a year' })
  @ApiOkResponse({ type: TargetDto })
  @Allow('target:set')
  setTarget(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { country }: CountryQueryDto,
    @Body() wanted: SetTargetDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<TargetDto> {
    return this.kpis.setTarget(actor, code, country, wanted, version);
  }

  @Delete(':code/targets/:year')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the target of a year: figures are held against the one before' })
  @ApiNoContentResponse()
  @Allow('target:set')
  removeTarget(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('year', ParseIntPipe) year: number,
    @Query() { country }: CountryQueryDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.kpis.removeTarget(actor, { code, year }, country, version);
  }
}
