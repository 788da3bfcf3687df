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
import { OnFileService } from '../on-file/on-file.service.js';
import { ChangeVisitDto, CreateVisitDto, VisitDto } from './visit.dto.js';
import { VISITS } from './visit.kept.js';

@ApiTags('visits')
@Controller('visits')
export class VisitsController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Monitoring visits and accreditations' })
  @ApiOkResponse({ type: [VisitDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<VisitDto>> {
    return this.onFile.list(VISITS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Record a visit: a short checklist' })
  @ApiCreatedResponse({ type: VisitDto })
  @Allow('oversight:keep')
  create(@CurrentActor() actor: Actor, @Body() wanted: CreateVisitDto): Promise<VisitDto> {
    return this.onFile.create(VISITS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One visit' })
  @ApiOkResponse({ type: VisitDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisitDto> {
    return this.onFile.read(VISITS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct a visit; close its corrective actions' })
  @ApiOkResponse({ type: VisitDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeVisitDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<VisitDto> {
    return this.onFile.change(VISITS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a visit that never was' })
  @ApiNoContentResponse()
  @Allow('oversight:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(VISITS, actor, id, version);
  }
}
