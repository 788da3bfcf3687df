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
import { CreateEvidenceDto, EvidenceDto, UpdateEvidenceDto } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@Controller('assessments/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get()
  @ApiOperation({ summary: 'The references behind an assessment’s answers' })
  @ApiOkResponse({ type: [EvidenceDto] })
  @Allow('checklist:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ListQueryDto,
  ): Promise<Page<EvidenceDto>> {
    return this.evidence.list(actor, id, query);
  }

  @Post()
  @ApiOperation({ summary: 'Name a paper, a link or a file for one or more criteria' })
  @ApiCreatedResponse({ type: EvidenceDto })
  @Allow('checklist:answer')
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: CreateEvidenceDto,
  ): Promise<EvidenceDto> {
    return this.evidence.create(actor, id, given);
  }

  @Patch(':evidenceId')
  @ApiOperation({ summary: 'Change a reference; or, as its verifier, mark it sighted' })
  @ApiOkResponse({ type: EvidenceDto })
  @Allow('assessment:verify')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
    @Body() given: UpdateEvidenceDto,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<EvidenceDto> {
    return this.evidence.update(actor, { id, evidenceId, expected }, given);
  }

  @Delete(':evidenceId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a reference away, and its file if nothing else needs it' })
  @ApiNoContentResponse()
  @Allow('checklist:answer')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('evidenceId', ParseUUIDPipe) evidenceId: string,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<void> {
    return this.evidence.remove(actor, { id, evidenceId, expected });
  }
}
