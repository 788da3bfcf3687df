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
import { ActionDto, ChangeActionDto, CreateActionDto } from './action.dto.js';
import { ActionsService } from './actions.service.js';

@ApiTags('actions')
@Controller('actions')
export class ActionsController {
  constructor(private readonly actions: ActionsService) {}

  @Get()
  @ApiOperation({ summary: 'The action plans of the authority and the centre' })
  @ApiOkResponse({ type: [ActionDto] })
  @Allow('action:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<ActionDto>> {
    return this.actions.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Plan an action of one’s own body' })
  @ApiCreatedResponse({ type: ActionDto })
  @Allow('action:keep')
  create(@CurrentActor() actor: Actor, @Body() given: CreateActionDto): Promise<ActionDto> {
    return this.actions.create(actor, given);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One action' })
  @ApiOkResponse({ type: ActionDto })
  @Allow('action:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ActionDto> {
    return this.actions.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change an action: its status, its day, its cost, all of it' })
  @ApiOkResponse({ type: ActionDto })
  @Allow('action:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ChangeActionDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<ActionDto> {
    return this.actions.change(actor, id, given, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an action that was entered by mistake; one that is given up is dropped' })
  @ApiNoContentResponse()
  @Allow('action:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.actions.remove(actor, id, version);
  }
}
