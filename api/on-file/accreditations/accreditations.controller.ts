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
import { AccreditationDto, ChangeAccreditationDto, CreateAccreditationDto } from './accreditation.dto.js';
import { ACCREDITATIONS } from './accreditation.kept.js';

@ApiTags('on file')
@Controller('accreditations')
export class AccreditationsController {
  constructor(private readonly onFile: OnFileService) {}

  @Get()
  @ApiOperation({ summary: 'Who is accredited or otherwise authorised, for what, from when until when' })
  @ApiOkResponse({ type: [AccreditationDto] })
  @Allow('oversight:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<AccreditationDto>> {
    return this.onFile.list(ACCREDITATIONS, actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Accredit or authorise an operator' })
  @ApiCreatedResponse({ type: AccreditationDto })
  @Allow('oversight:keep')
  create(@CurrentActor() actor: Actor, @Body() wanted: CreateAccreditationDto): Promise<AccreditationDto> {
    return this.onFile.create(ACCREDITATIONS, actor, wanted);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One accreditation' })
  @ApiOkResponse({ type: AccreditationDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AccreditationDto> {
    return this.onFile.read(ACCREDITATIONS, actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Correct or end an accreditation' })
  @ApiOkResponse({ type: AccreditationDto })
  @Allow('oversight:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeAccreditationDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<AccreditationDto> {
    return this.onFile.change(ACCREDITATIONS, actor, id, change, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an accreditation that never was; to end one, set its last day' })
  @ApiNoContentResponse()
  @Allow('oversight:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.onFile.remove(ACCREDITATIONS, actor, id, version);
  }
}
