import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { EvidenceFileDto, UploadDto } from './evidence.dto.js';
import { FilesService } from './files.service.js';
import { SentFiles } from './sent-files.js';

@ApiTags('evidence')
@Controller('evidence-files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly sent: SentFiles,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Store one file of at most 10 MB, to be named by evidence' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: EvidenceFileDto })
  @Allow('assessment:answer')
  store(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<EvidenceFileDto> {
    return this.files.store(actor, request);
  }

  @Get(':id')
  @ApiOperation({ summary: 'The file itself, always as a download' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @Allow('assessment:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent.send(actor, id, reply);
  }
}
