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
import { ChangePracticeDto, CreatePracticeDto, PracticeDto } from './practice.dto.js';
import { PracticesService } from './practices.service.js';

@ApiTags('good practice')
@Controller('practices')
export class PracticesController {
  constructor(private readonly practices: PracticesService) {}

  @Get()
  @ApiOperation({
    summary: 'Notes on what worked: one’s own, and those that other countries publish and share',
    description:
      'Filter by `recommendation` (one of several is enough), `countryCode`, `language`, `status`, or `q` for words in the text.',
  })
  @ApiOkResponse({ type: [PracticeDto] })
  @Allow('practice:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<PracticeDto>> {
    return this.practices.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Write a note on what worked: a draft that nobody outside the country sees' })
  @ApiCreatedResponse({ type: PracticeDto })
  @Allow('practice:write')
  create(@CurrentActor() actor: Actor, @Body() given: CreatePracticeDto): Promise<PracticeDto> {
    return this.practices.create(actor, given);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One note' })
  @ApiOkResponse({ type: PracticeDto })
  @Allow('practice:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PracticeDto> {
    return this.practices.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a note that is not published' })
  @ApiOkResponse({ type: PracticeDto })
  @Allow('practice:write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ChangePracticeDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<PracticeDto> {
    return this.practices.change(actor, id, given, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw a draft away; what was published is withdrawn' })
  @ApiNoContentResponse()
  @Allow('practice:write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.practices.remove(actor, id, version);
  }

  @Post(':id/publication')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish a note: seen by those the country shares its narrative with' })
  @ApiOkResponse({ type: PracticeDto })
  @Allow('practice:publish')
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<PracticeDto> {
    return this.practices.move(actor, id, 'publish', version);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a published note back: nobody outside the country sees it from now on' })
  @ApiOkResponse({ type: PracticeDto })
  @Allow('practice:publish')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('optional') version: ExpectedVersion,
  ): Promise<PracticeDto> {
    return this.practices.move(actor, id, 'withdraw', version);
  }
}
