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
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiBody,
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
import { FindingsService } from './findings.service.js';
import { RemovalService } from './removal.service.js';
import {
  CommentDto,
  CreateReportDto,
  FindingDto,
  ReportDto,
  ReportSummaryDto,
  UpdateReportDto,
} from './report.dto.js';
import { ReportsService } from './reports.service.js';
import { SurroundingsDto } from './surroundings.dto.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly findings: FindingsService,
    private readonly removal: RemovalService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Reports within reach, newest period first' })
  @ApiOkResponse({ type: [ReportSummaryDto] })
  @Allow('report:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<ReportSummaryDto>> {
    return this.reports.list(actor, query);
  }

  @Post()
  @ApiOperation({
    summary: 'Open a report of an operator and a month or quarter, with its entries if they are at hand',
  })
  @ApiBody({ type: CreateReportDto })
  @ApiCreatedResponse({ type: ReportDto })
  @Allow('report:enter')
  create(@CurrentActor() actor: Actor, @Body() body: object): Promise<ReportDto> {
    return this.reports.create(actor, body);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A report with the entries and records of its current revision' })
  @ApiOkResponse({ type: ReportDto })
  @Allow('report:read')
  find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportDto> {
    return this.reports.find(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Say "no activity", or what is missing' })
  @ApiOkResponse({ type: ReportSummaryDto })
  @Allow('report:enter')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() dto: UpdateReportDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.reports.update(actor, id, dto, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a draft that was never submitted, with its entries and records' })
  @ApiNoContentResponse()
  @Allow('report:enter')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<void> {
    return this.removal.remove(actor, id, version);
  }

  @Get(':id/findings')
  @ApiOperation({ summary: 'What the rules V01 to V28 say of the report' })
  @ApiOkResponse({ type: [FindingDto] })
  @Allow('report:read')
  listFindings(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FindingDto[]> {
    return this.findings.list(actor, id);
  }

  @Get(':id/surroundings')
  @ApiOperation({
    summary: 'What the rules are told around the report: what the operator reported before, and beside it',
  })
  @ApiOkResponse({ type: SurroundingsDto })
  @Allow('report:read')
  around(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurroundingsDto> {
    return this.findings.around(actor, id);
  }

  @Put(':id/comments/:rule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a warning; the comment stands while the figures are unchanged' })
  @ApiOkResponse({ type: [FindingDto] })
  @Allow('report:enter')
  comment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('rule') rule: string,
    @Body() dto: CommentDto,
  ): Promise<FindingDto[]> {
    return this.findings.comment(actor, id, rule, dto);
  }
}
