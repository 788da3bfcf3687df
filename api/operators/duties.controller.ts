import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { DutiesService } from './duties.service.js';
import { ChangeDutyDto, CreateDutyDto, DutyDto } from './duty.dto.js';

@ApiTags('operators')
@Controller('duties')
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @Get()
  @ApiOperation({ summary: 'What operators owe' })
  @ApiOkResponse({ type: [DutyDto] })
  @Allow('operator:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<DutyDto>> {
    return this.duties.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Ask an operator for a report a month or a quarter' })
  @ApiCreatedResponse({ type: DutyDto })
  @Allow('operator:keep')
  create(@CurrentActor() actor: Actor, @Body() duty: CreateDutyDto): Promise<DutyDto> {
    return this.duties.create(actor, duty);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a duty: its months, its suspensions' })
  @ApiOkResponse({ type: DutyDto })
  @Allow('operator:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeDutyDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<DutyDto> {
    return this.duties.change(actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a duty that never was; to end one, set its last month' })
  @ApiNoContentResponse()
  @Allow('operator:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.duties.remove(actor, id, version);
  }
}
