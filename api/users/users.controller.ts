import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import { RequestOrigin } from '../http/origin.js';
import type { Page } from '../http/page.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { ChangeUserDto, CreateUserDto, MembershipsDto, OneTimeLinkDto, UserDto } from './user.dto.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @ApiOperation({ summary: 'Accounts' })
  @ApiOkResponse({ type: [UserDto] })
  @Allow('user:administer')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<UserDto>> {
    return this.users.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Make an account; its password is chosen by a one-time link' })
  @ApiCreatedResponse({ type: UserDto })
  @Allow('user:administer')
  create(@CurrentActor() actor: Actor, @Body() user: CreateUserDto): Promise<UserDto> {
    return this.users.create(actor, user);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One account' })
  @ApiOkResponse({ type: UserDto })
  @Allow('user:administer')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UserDto> {
    return this.users.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change the name, disable or enable' })
  @ApiOkResponse({ type: UserDto })
  @Allow('user:administer')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeUserDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<UserDto> {
    return this.users.change(actor, id, change, version);
  }

  @Put(':id/memberships')
  @ApiOperation({ summary: 'Replace the memberships' })
  @ApiOkResponse({ type: UserDto })
  @Allow('user:administer')
  setMemberships(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberships }: MembershipsDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<UserDto> {
    return this.users.setMemberships(actor, id, memberships, version);
  }

  @Post(':id/link')
  @ApiOperation({ summary: 'A one-time link for a first password or a reset' })
  @ApiCreatedResponse({ type: OneTimeLinkDto })
  @Allow('user:administer')
  link(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @RequestOrigin() origin: string,
  ): Promise<OneTimeLinkDto> {
    return this.users.link(actor, id, origin);
  }
}
