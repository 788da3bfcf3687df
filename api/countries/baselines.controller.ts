import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { BASELINE_KINDS, type BaselineKind } from '../domain/baseline.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { BaselineDto, SetBaselineDto } from './baseline.dto.js';
import { BaselinesService } from './baselines.service.js';

const Kind = () => Param('kind', new ParseEnumPipe(BASELINE_KINDS, { errorHttpStatusCode: 404 }));

@ApiTags('countries')
@Controller('countries/:iso3/baselines')
export class BaselinesController {
  constructor(private readonly baselines: BaselinesService) {}

  @Get()
  @ApiOperation({ summary: 'The country’s baselines of need' })
  @ApiOkResponse({ type: [BaselineDto] })
  @Allow('baseline:read')
  list(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<BaselineDto[]> {
    return this.baselines.list(actor, iso3);
  }

  @Get(':kind')
  @ApiOperation({ summary: 'One baseline of need' })
  @ApiParam({ name: 'kind', enum: BASELINE_KINDS })
  @ApiOkResponse({ type: BaselineDto })
  @Allow('baseline:read')
  find(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Kind() kind: BaselineKind,
  ): Promise<BaselineDto> {
    return this.baselines.find(actor, iso3, kind);
  }

  @Put(':kind')
  @ApiOperation({ summary: 'Set a baseline of need' })
  @ApiParam({ name: 'kind', enum: BASELINE_KINDS })
  @ApiOkResponse({ type: BaselineDto })
  @Allow('baseline:set')
  set(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Kind() kind: BaselineKind,
    @Body() wanted: SetBaselineDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<BaselineDto> {
    return this.baselines.set(actor, iso3, kind, wanted, version);
  }

  @Delete(':kind')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a baseline of need: figures are held against the next nearest to risk' })
  @ApiParam({ name: 'kind', enum: BASELINE_KINDS })
  @ApiNoContentResponse()
  @Allow('baseline:set')
  end(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Kind() kind: BaselineKind,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.baselines.end(actor, iso3, kind, version);
  }
}
