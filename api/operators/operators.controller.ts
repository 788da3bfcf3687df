import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { MergerService } from './merger.service.js';
import { ChangeOperatorDto, CreateOperatorDto, MergeOperatorDto, OperatorDto } from './operator.dto.js';
import { OperatorsService } from './operators.service.js';

@ApiTags('operators')
@Controller('operators')
export class OperatorsController {
  constructor(
    private readonly operators: OperatorsService,
    private readonly merger: MergerService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Reporting organisations; an operator sees itself' })
  @ApiOkResponse({ type: [OperatorDto] })
  @Allow('operator:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<OperatorDto>> {
    return this.operators.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Add a reporting organisation' })
  @ApiCreatedResponse({ type: OperatorDto })
  @Allow('operator:keep')
  create(@CurrentActor() actor: Actor, @Body() operator: CreateOperatorDto): Promise<OperatorDto> {
    return this.operators.create(actor, operator);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One reporting organisation' })
  @ApiOkResponse({ type: OperatorDto })
  @Allow('operator:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OperatorDto> {
    return this.operators.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Rename or close: reports stay where they are, duties end with the month it closes',
  })
  @ApiOkResponse({ type: OperatorDto })
  @Allow('operator:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeOperatorDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<OperatorDto> {
    return this.operators.change(actor, id, change, version);
  }

  @Post(':id/merger')
  @ApiOperation({
    summary: 'It becomes part of another: duties end with that month, reports stay whose they are',
  })
  @ApiCreatedResponse({ type: OperatorDto })
  @Allow('operator:keep')
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() merger: MergeOperatorDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<OperatorDto> {
    return this.merger.merge(actor, id, merger, version);
  }
}
