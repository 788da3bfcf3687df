import {
  Controller,
  Get,
  Header,
  type MessageEvent,
  Param,
  ParseUUIDPipe,
  Query,
  Sse,
  type StreamableFile,
} from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import type { Download } from '../../http/download.js';
import { ExportProgressDto, ExportQueryDto } from './export.dto.js';
import { ExportService } from './export.service.js';
import { ExportProgress } from './export-progress.js';
import { ApiFileResponse } from './file-response.js';
import { TemplateQueryDto } from './template.dto.js';
import { TemplateService } from './template.service.js';

@ApiTags('exchange')
@Controller('exports')
export class ExportController {
  constructor(
    private readonly exports: ExportService,
    private readonly progress: ExportProgress,
    private readonly templates: TemplateService,
  ) {}

  @Get('reports.csv')
  @ApiOperation({
    summary: 'Reports within reach as CSV (UTF-8, RFC 4180); one line per entry',
  })
  @ApiFileResponse('text/csv')
  @Allow('report:export')
  csv(@CurrentActor() actor: Actor, @Query() query: ExportQueryDto): Promise<Download> {
    return this.exports.reports(actor, 'csv', query);
  }

  @Get('reports.xlsx')
  @ApiOperation({
    summary: 'Reports within reach as a workbook: entries, a sheet per kind of record, and what it is about',
  })
  @ApiFileResponse('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Allow('report:export')
  xlsx(@CurrentActor() actor: Actor, @Query() query: ExportQueryDto): Promise<Download> {
    return this.exports.reports(actor, 'xlsx', query);
  }

  @Get('reports.json')
  @ApiOperation({
    summary: 'Reports within reach as they are stored, with entries and records',
  })
  @ApiFileResponse('application/json')
  @Allow('report:export')
  json(@CurrentActor() actor: Actor, @Query() query: ExportQueryDto): Promise<Download> {
    return this.exports.reports(actor, 'json', query);
  }

  @Get('template.xlsx')
  @ApiOperation({
    summary:
      'A workbook to fill in without a line, empty or with what is stored: one operator, one period, a sheet per activity',
  })
  @ApiOkResponse({
    description: 'The workbook; filled in, it is read by `POST /imports` without a mapping',
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
        schema: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiNotFoundResponse({ description: 'No operator that one may report for' })
  @Header('cache-control', 'private, no-store')
  @Allow('report:enter')
  template(@CurrentActor() actor: Actor, @Query() query: TemplateQueryDto): Promise<StreamableFile> {
    return this.templates.template(actor, query);
  }

  @Sse(':id/events')
  @ApiOperation({
    summary: 'How far a download is, as server-sent events; `id` stands in its header `x-export-id`',
  })
  @ApiOkResponse({
    description: 'Each event is one JSON object; after `done` or `failed` there are no more',
    type: ExportProgressDto,
  })
  @Allow('report:export')
  events(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Observable<MessageEvent> {
    return this.progress.follow(actor, id);
  }
}
