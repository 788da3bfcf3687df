import {
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  type MessageEvent,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Sse,
  StreamableFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { ListQueryDto } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { AcceptedWhileRunning } from './accepted-while-running.js';
import {
  ImportBatchDto,
  ImportFormDto,
  ImportOptionsDto,
  ImportRowDto,
  ImportSummaryDto,
  WaitingFilesQueryDto,
} from './import.dto.js';
import { ImportEvents } from './import-events.js';
import { ImportInReach } from './import-in-reach.js';
import { type ImportUpload, UploadedImport } from './import-upload.js';
import { ImportsService } from './imports.service.js';
import { MarkedWorkbooks } from './marked-workbooks.js';
import { UndoService } from './undo.service.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly undoing: UndoService,
    private readonly events: ImportEvents,
    private readonly workbooks: MarkedWorkbooks,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Files that came in, latest first' })
  @ApiOkResponse({ type: [ImportSummaryDto] })
  @Allow('report:import')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<ImportSummaryDto>> {
    return this.imports.list(actor, query);
  }

  @Post()
  @UseInterceptors(AcceptedWhileRunning)
  @ApiOperation({
    summary: 'Read a file of reports: say what would happen, or store it, all rows or nothing',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFormDto })
  @ApiHeader({ name: 'prefer', required: false, description: 'respond-async: answer 202 at once' })
  @ApiCreatedResponse({ type: ImportBatchDto })
  @ApiAcceptedResponse({ type: ImportBatchDto })
  @Allow('report:import')
  start(
    @CurrentActor() actor: Actor,
    @Query() _options: ImportOptionsDto,
    @UploadedImport() upload: ImportUpload,
    @Headers('prefer') prefer?: string,
  ): Promise<ImportBatchDto> {
    return this.imports.start(actor, upload, prefer);
  }

  @Get('waiting')
  @ApiOperation({
    summary: 'Files of the last fortnight that somebody is to bring in or to put right, latest first',
  })
  @ApiOkResponse({ type: [ImportSummaryDto] })
  @Allow('report:import')
  waiting(@CurrentActor() actor: Actor, @Query() query: WaitingFilesQueryDto): Promise<ImportSummaryDto[]> {
    return this.imports.waiting(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One file that came in, with the rows there is something to say of' })
  @ApiOkResponse({ type: ImportBatchDto })
  @Allow('report:import')
  find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDto> {
    return this.imports.find(actor, id);
  }

  @Get(':id/rows')
  @ApiOperation({ summary: 'The verdict on every row; filter keys verdict, noted, sheet, line, period' })
  @ApiOkResponse({ type: [ImportRowDto] })
  @Allow('report:import')
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ListQueryDto,
  ): Promise<Page<ImportRowDto>> {
    return this.imports.rows(actor, id, query);
  }

  @Sse(':id/events')
  @UseGuards(ImportInReach)
  @ApiOperation({ summary: 'How far a running import is, as server-sent events, until it ends' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Allow('report:import')
  follow(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Observable<MessageEvent> {
    return this.events.follow(actor, id);
  }

  @Get(':id/workbook')
  @ApiOperation({ summary: 'The file itself as a workbook, its cells marked; kept for 30 days' })
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Header('cache-control', 'private, no-store')
  @Allow('report:import')
  workbook(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.workbooks.marked(actor, id);
  }

  @Delete(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel an import while it runs; undo it once it is done' })
  @ApiOkResponse({ type: ImportBatchDto })
  @ApiConflictResponse({ description: 'import-changed-since: errors list what changed, by whom and when' })
  @Allow('report:import')
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDto> {
    return this.undoing.undo(actor, id);
  }
}
