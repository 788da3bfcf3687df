import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ListQueryDto } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { NationalCriteriaService } from './national-criteria.service.js';
import {
  ChangeNationalCriterionDto,
  CreateNationalCriterionDto,
  NationalCriterionDto,
} from './national-criterion.dto.js';

@ApiTags('national criteria')
@Controller('national-criteria')
export class NationalCriteriaController {
  constructor(private readonly criteria: NationalCriteriaService) {}

  @Get()
  @ApiOperation({ summary: 'The criteria that the country asks itself, of both bodies' })
  @ApiOkResponse({ type: [NationalCriterionDto] })
  @Allow('national-criterion:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<NationalCriterionDto>> {
    return this.criteria.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Add a criterion to the self-assessment of one’s own body; it enters no index' })
  @ApiCreatedResponse({ type: NationalCriterionDto })
  @Allow('national-criterion:keep')
  create(
    @CurrentActor() actor: Actor,
    @Body() given: CreateNationalCriterionDto,
  ): Promise<NationalCriterionDto> {
    return this.criteria.create(actor, given);
  }

  @Get(':code')
  @ApiOperation({ summary: 'One criterion of the country’s own' })
  @ApiOkResponse({ type: NationalCriterionDto })
  @Allow('national-criterion:read')
  read(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<NationalCriterionDto> {
    return this.criteria.read(actor, code);
  }

  @Patch(':code')
  @ApiOperation({ summary: 'Change it, or end it; once it was answered, what it asks stands' })
  @ApiOkResponse({ type: NationalCriterionDto })
  @Allow('national-criterion:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() given: ChangeNationalCriterionDto,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<NationalCriterionDto> {
    return this.criteria.change(actor, code, given, expected);
  }

  @Delete(':code')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove one that was entered by mistake and never answered' })
  @ApiNoContentResponse()
  @Allow('national-criterion:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<void> {
    return this.criteria.remove(actor, code, expected);
  }
}
