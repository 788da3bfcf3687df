import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  type ApiBodyOptions,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { RECORD_KINDS } from '../domain/codes.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { EntriesService } from './entries.service.js';
import { EntryDto, WriteEntryDto } from './entry.dto.js';
import { RecordsService } from './records.service.js';
import { RecordDto } from './report.dto.js';

const RECORD_BODY: ApiBodyOptions = {
  schema: {
    type: 'object',
    additionalProperties: true,
    required: ['kind'],
    properties: {
      kind: {
        type: 'string',
        enum: [...RECORD_KINDS],
        description:
          'Its fields: docs/data-model.md#records. Some kinds are the authority’s or the centre’s own.',
      },
    },
  },
};

@ApiTags('reports')
@Controller('reports/:reportId')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly records: RecordsService,
  ) {}

  @Post('entries')
  @ApiOperation({ summary: 'Add an entry: one activity in one place' })
  @ApiBody({ type: WriteEntryDto })
  @ApiCreatedResponse({ type: EntryDto })
  @Allow('report:enter')
  addEntry(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Body() body: object,
  ): Promise<EntryDto> {
    return this.entries.add(actor, reportId, body);
  }

  @Put('entries/:id')
  @ApiOperation({ summary: 'Write an entry whole' })
  @ApiBody({ type: WriteEntryDto })
  @ApiOkResponse({ type: EntryDto })
  @Allow('report:enter')
  writeEntry(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: object,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<EntryDto> {
    return this.entries.write(actor, reportId, id, body, version);
  }

  @Delete('entries/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take an entry out of a draft' })
  @ApiNoContentResponse()
  @Allow('report:enter')
  removeEntry(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.entries.remove(actor, reportId, id, version);
  }

  @Post('records')
  @ApiOperation({ summary: 'Add a sub-record: a consultation, a line of the workforce, a tally, …' })
  @ApiBody(RECORD_BODY)
  @ApiCreatedResponse({ type: RecordDto })
  @Allow('report:enter')
  addRecord(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<RecordDto> {
    return this.records.add(actor, reportId, body);
  }

  @Put('records/:id')
  @ApiOperation({ summary: 'Write a sub-record whole' })
  @ApiBody(RECORD_BODY)
  @ApiOkResponse({ type: RecordDto })
  @Allow('report:enter')
  writeRecord(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Record<string, unknown>,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<RecordDto> {
    return this.records.write(actor, reportId, id, body, version);
  }

  @Delete('records/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a sub-record out of a draft' })
  @ApiNoContentResponse()
  @Allow('report:enter')
  removeRecord(
    @CurrentActor() actor: Actor,
    @Param('reportId', ParseUUIDPipe) reportId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.records.remove(actor, reportId, id, version);
  }
}
