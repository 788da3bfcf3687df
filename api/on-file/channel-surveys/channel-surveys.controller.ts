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
import { ChangeChannelSurveyDto, ChannelSurveyDto, CreateChannelSurveyDto } from './channel-survey.dto.js';
import { CHANNEL_SURVEYS } from './channel-survey.kept.js';

@ApiTags('on file')
@Controller('channel-surveys')
export class ChannelSurveysController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'What samples of adults said of reporting channels' })
  @ApiOkResponse({ type: [ChannelSurveyDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<ChannelSurveyDto>> {
    return this.onFile.list(CHANNEL_SURVEYS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Record a sample' })
  @ApiCreatedResponse({ type: ChannelSurveyDto })
  @Allow('oversight:keep')
  create(@CurrentActor() actor: Actor, @Body() wanted: CreateChannelSurveyDto): Promise<ChannelSurveyDto> {
    return this.onFile.create(CHANNEL_SURVEYS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One sample' })
  @ApiOkResponse({ type: ChannelSurveyDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ChannelSurveyDto> {
    return this.onFile.read(CHANNEL_SURVEYS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct a sample' })
  @ApiOkResponse({ type: ChannelSurveyDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeChannelSurveyDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<ChannelSurveyDto> {
    return this.onFile.change(CHANNEL_SURVEYS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a sample that never was' })
  @ApiNoContentResponse()
  @Allow('oversight:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(CHANNEL_SURVEYS, actor, id, version);
  }
}
