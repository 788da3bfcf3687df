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
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ListQueryDto } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { OnFileService } from '../on-file.service.js';
import { ChangeSopCheckDto, CreateSopCheckDto, SopCheckDto } from './sop-check.dto.js';
import { SOP_CHECKS } from './sop-check.kept.js';

@ApiTags('on file')
@Controller('sop-checks')
export class SopChecksController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Checks of standing operating procedures' })
  @ApiOkResponse({ type: [SopCheckDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<SopCheckDto>> {
    return this.onFile.list(SOP_CHECKS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Record a check of procedures' })
  @ApiCreatedResponse({ type: SopCheckDto })
  @Allow('oversight:keep')
  create(@CurrentActor() actor: Actor, @Body() wanted: CreateSopCheckDto): Promise<SopCheckDto> {
    return this.onFile.create(SOP_CHECKS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One check' })
  @ApiOkResponse({ type: SopCheckDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SopCheckDto> {
    return this.onFile.read(SOP_CHECKS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct a check' })
  @ApiOkResponse({ type: SopCheckDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeSopCheckDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<SopCheckDto> {
    return this.onFile.change(SOP_CHECKS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a check that never was' })
  @ApiNoContentResponse()
  @Allow('oversight:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(SOP_CHECKS, actor, id, version);
  }
}
