import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ListQueryDto } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { OpenReviewThreadDto, ResolutionDto, ReviewThreadDto, WriteReviewCommentDto } from './thread.dto.js';
import { ThreadsService } from './threads.service.js';

@ApiTags('assessments')
@Controller('assessments/:id/threads')
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  @Get()
  @ApiOperation({ summary: 'What is talked over at its criteria: all, open ones, or what a return asked' })
  @ApiOkResponse({ type: [ReviewThreadDto] })
  @Allow('assessment:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ListQueryDto,
  ): Promise<Page<ReviewThreadDto>> {
    return this.threads.list(actor, id, query);
  }

  @Post()
  @ApiOperation({ summary: 'Open a thread at a criterion or a recommendation' })
  @ApiCreatedResponse({ type: ReviewThreadDto })
  @Allow('assessment:comment')
  open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: OpenReviewThreadDto,
  ): Promise<ReviewThreadDto> {
    return this.threads.open(actor, id, given);
  }

  @Post(':threadId/comments')
  @ApiOperation({ summary: 'Write in a thread' })
  @ApiCreatedResponse({ type: ReviewThreadDto })
  @Allow('assessment:comment')
  comment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('threadId', ParseUUIDPipe) threadId: string,
    @Body() given: WriteReviewCommentDto,
  ): Promise<ReviewThreadDto> {
    return this.threads.comment(actor, { id, threadId }, given);
  }

  @Put(':threadId/resolution')
  @ApiOperation({ summary: 'Say that it is resolved, or open it again' })
  @ApiOkResponse({ type: ReviewThreadDto })
  @Allow('assessment:comment')
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('threadId', ParseUUIDPipe) threadId: string,
    @Body() { resolved }: ResolutionDto,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<ReviewThreadDto> {
    return this.threads.resolve(actor, { id, threadId }, resolved, expected);
  }
}
