import { Controller, Get, Header, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { EvidenceFileDto, UploadDto } from './evidence.dto.js';
import { FilesService } from './files.service.js';
import { EvidenceUpload, type Upload } from './upload.js';

@ApiTags('evidence')
@Controller('evidence-files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Post()
  @ApiOperation({ summary: 'Store one file of at most 10 MB, to be named by evidence' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: EvidenceFileDto })
  @Allow('checklist:answer')
  store(@CurrentActor() actor: Actor, @EvidenceUpload() upload: Upload): Promise<EvidenceFileDto> {
    return this.files.store(actor, upload);
  }

  @Get(':id')
  @ApiOperation({ summary: 'The file itself, always as a download' })
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('cache-control', 'private, no-store')
  @Allow('checklist:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.files.read(actor, id);
  }
}
