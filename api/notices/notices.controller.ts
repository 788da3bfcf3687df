import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { NoticeDto, ReadAllDto, UnreadDto } from './notice.dto.js';
import { NoticesService } from './notices.service.js';

@ApiTags('account')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOperation({ summary: 'Your inbox, newest first; filter by read, kind, countryCode' })
  @ApiOkResponse({ type: [NoticeDto] })
  @Allow('account:own')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<NoticeDto>> {
    return this.notices.list(actor, query);
  }

  @Get('unread')
  @ApiOperation({ summary: 'How much of it is unread: a few bytes, for asking now and then' })
  @ApiOkResponse({ type: UnreadDto })
  @Allow('account:own')
  unread(@CurrentActor() actor: Actor): Promise<UnreadDto> {
    return this.notices.unread(actor);
  }

  @Post('reading')
  @ApiOperation({ summary: 'Mark all as read' })
  @ApiCreatedResponse({ type: UnreadDto })
  @Allow('account:own')
  readAll(@CurrentActor() actor: Actor, @Body() { upTo }: ReadAllDto): Promise<UnreadDto> {
    return this.notices.readAll(actor, upTo);
  }

  @Post(':id/reading')
  @ApiOperation({ summary: 'Mark one as read; again is the same' })
  @ApiCreatedResponse({ type: UnreadDto })
  @Allow('account:own')
  readOne(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnreadDto> {
    return this.notices.readOne(actor, id);
  }
}
