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
import { ChangeCountryGroupDto, CountryGroupDto, CreateCountryGroupDto } from './country-group.dto.js';
import { CountryGroupsService } from './country-groups.service.js';

@ApiTags('results')
@Controller('country-groups')
export class CountryGroupsController {
  constructor(private readonly groups: CountryGroupsService) {}

  @Get()
  @ApiOperation({ summary: 'One’s own groups of countries; nobody else sees them' })
  @ApiOkResponse({ type: [CountryGroupDto] })
  @Allow('results:compare')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<CountryGroupDto>> {
    return this.groups.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Keep a group of countries under a name' })
  @ApiCreatedResponse({ type: CountryGroupDto })
  @Allow('results:compare')
  create(@CurrentActor() actor: Actor, @Body() given: CreateCountryGroupDto): Promise<CountryGroupDto> {
    return this.groups.create(actor, given);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of one’s own groups' })
  @ApiOkResponse({ type: CountryGroupDto })
  @Allow('results:compare')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CountryGroupDto> {
    return this.groups.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a group’s name, its countries or their order' })
  @ApiOkResponse({ type: CountryGroupDto })
  @Allow('results:compare')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ChangeCountryGroupDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<CountryGroupDto> {
    return this.groups.change(actor, id, given, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a group; nothing is lost but the group' })
  @ApiNoContentResponse()
  @Allow('results:compare')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.groups.remove(actor, id, version);
  }
}
