import { Controller, Get, Header, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { type Upload, UploadedFile } from '../../http/upload.js';
import { preferredLanguage } from '../preferred-language.js';
import {
  FrameworkChangeDto,
  FrameworkFileDto,
  FrameworkImportDto,
  ImportFrameworkQueryDto,
  OpenRoundsDto,
  VersionChangesQueryDto,
} from './version.dto.js';
import { VersionsService } from './versions.service.js';

const MOST_BYTES = 6 * 1024 * 1024;

@ApiTags('catalogue')
@Controller('frameworks')
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring in a version of a checklist (YAML): all of it or nothing' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FrameworkFileDto })
  @ApiOkResponse({ type: FrameworkImportDto })
  @Allow('framework:import')
  import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun, lang }: ImportFrameworkQueryDto,
    @UploadedFile(MOST_BYTES) file: Upload,
    @Headers('accept-language') accepted?: string,
  ): Promise<FrameworkImportDto> {
    return this.versions.import(actor, file, dryRun === 'true', preferredLanguage(lang, accepted));
  }

  @Get(':ref/changes')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'What a version changed against an earlier one' })
  @ApiOkResponse({ type: FrameworkChangeDto })
  @ApiNotFoundResponse({ description: 'No such version here, or none before it' })
  @Allow('catalogue:read')
  changes(
    @Param('ref') ref: string,
    @Query() { from, lang }: VersionChangesQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<FrameworkChangeDto> {
    return this.versions.changes(ref, from, preferredLanguage(lang, accepted));
  }

  @Get(':ref/open-rounds')
  @ApiOperation({ summary: 'How many rounds could change to it, by country and body' })
  @ApiOkResponse({ type: [OpenRoundsDto] })
  @Allow('framework:import')
  openRounds(@CurrentActor() actor: Actor, @Param('ref') ref: string): Promise<OpenRoundsDto[]> {
    return this.versions.openRounds(actor, ref);
  }
}
