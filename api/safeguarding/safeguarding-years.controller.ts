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
import {
  ChangeSafeguardingYearDto,
  CreateSafeguardingYearDto,
  SafeguardingYearDto,
} from './safeguarding-year.dto.js';
import { SAFEGUARDING_YEARS } from './safeguarding-year.kept.js';

@ApiTags('safeguarding')
@Controller('safeguarding-years')
export class SafeguardingYearsController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Safeguarding aggregates by organisation and year; holders only' })
  @ApiOkResponse({ type: [SafeguardingYearDto] })
  @Allow('safeguarding:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<SafeguardingYearDto>> {
    return this.onFile.list(SAFEGUARDING_YEARS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Enter a year of an organisation: two numbers, never a case' })
  @ApiCreatedResponse({ type: SafeguardingYearDto })
  @Allow('safeguarding:enter')
  create(
    @CurrentActor() actor: Actor,
    @Body() wanted: CreateSafeguardingYearDto,
  ): Promise<SafeguardingYearDto> {
    return this.onFile.create(SAFEGUARDING_YEARS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A year of an organisation' })
  @ApiOkResponse({ type: SafeguardingYearDto })
  @Allow('safeguarding:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SafeguardingYearDto> {
    return this.onFile.read(SAFEGUARDING_YEARS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct a year' })
  @ApiOkResponse({ type: SafeguardingYearDto })
  @Allow('safeguarding:enter')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeSafeguardingYearDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<SafeguardingYearDto> {
    return this.onFile.change(SAFEGUARDING_YEARS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a year' })
  @ApiNoContentResponse()
  @Allow('safeguarding:enter')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(SAFEGUARDING_YEARS, actor, id, version);
  }
}
