import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
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
import { CreateMappingDto, MappingDto, WriteMappingDto } from './mapping.dto.js';
import { MappingsService } from './mappings.service.js';

@ApiTags('imports')
@Controller('import-mappings')
export class MappingsController {
  constructor(private readonly mappings: MappingsService) {}

  @Get()
  @ApiOperation({ summary: 'The mappings a country keeps for forms of its own' })
  @ApiOkResponse({ type: [MappingDto] })
  @Allow('report:import')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<MappingDto>> {
    return this.mappings.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One mapping' })
  @ApiOkResponse({ type: MappingDto })
  @Allow('report:import')
  find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MappingDto> {
    return this.mappings.find(actor, id);
  }

  @Post()
  @ApiOperation({ summary: 'Keep a mapping of columns and values' })
  @ApiCreatedResponse({ type: MappingDto })
  @Allow('mapping:keep')
  create(@CurrentActor() actor: Actor, @Body() dto: CreateMappingDto): Promise<MappingDto> {
    return this.mappings.create(actor, dto);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change a mapping' })
  @ApiOkResponse({ type: MappingDto })
  @Allow('mapping:keep')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() dto: WriteMappingDto,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<MappingDto> {
    return this.mappings.change(actor, id, dto, expected);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a mapping away; what was imported by it stays' })
  @ApiNoContentResponse()
  @Allow('mapping:keep')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<void> {
    return this.mappings.remove(actor, id, expected);
  }
}
