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
import {
  ChangeSafeguardingCheckDto,
  CreateSafeguardingCheckDto,
  SafeguardingCheckDto,
} from './safeguarding-check.dto.js';
import { SAFEGUARDING_CHECKS } from './safeguarding-check.kept.js';

@ApiTags('on file')
@Controller('safeguarding-checks')
export class SafeguardingChecksController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Checks of policies and channels' })
  @ApiOkResponse({ type: [SafeguardingCheckDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<SafeguardingCheckDto>> {
    return this.onFile.list(SAFEGUARDING_CHECKS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Record a check of policy and channel' })
  @ApiCreatedResponse({ type: SafeguardingCheckDto })
  @Allow('oversight:keep')
  create(
    @CurrentActor() actor: Actor,
    @Body() wanted: CreateSafeguardingCheckDto,
  ): Promise<SafeguardingCheckDto> {
    return this.onFile.create(SAFEGUARDING_CHECKS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One check' })
  @ApiOkResponse({ type: SafeguardingCheckDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SafeguardingCheckDto> {
    return this.onFile.read(SAFEGUARDING_CHECKS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct a check' })
  @ApiOkResponse({ type: SafeguardingCheckDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeSafeguardingCheckDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<SafeguardingCheckDto> {
    return this.onFile.change(SAFEGUARDING_CHECKS, actor, id, change, version);
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
    return this.onFile.remove(SAFEGUARDING_CHECKS, actor, id, version);
  }
}
