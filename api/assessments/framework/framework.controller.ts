import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { type ExpectedVersion, IfMatch } from '../../http/versions.js';
import { AssessmentDto } from '../assessment.dto.js';
import {
  AcceptFrameworkDto,
  FrameworkPreviewDto,
  PreviewQueryDto,
  RoundFrameworkDto,
} from './framework.dto.js';
import { RoundFrameworkService } from './framework.service.js';
import { FrameworkPreviewService } from './preview.service.js';

@ApiTags('assessments')
@Controller('assessments/:id/framework')
export class RoundFrameworkController {
  constructor(
    private readonly framework: RoundFrameworkService,
    private readonly previews: FrameworkPreviewService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The version a round is made by; a later one; what can be undone' })
  @ApiOkResponse({ type: RoundFrameworkDto })
  @Allow('assessment:answer')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundFrameworkDto> {
    return this.framework.read(actor, id);
  }

  @Get('preview')
  @ApiOperation({
    summary: 'What a later version would make of the answers and the scores; nothing is stored',
  })
  @ApiOkResponse({ type: FrameworkPreviewDto })
  @Allow('assessment:answer')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { to, lang }: PreviewQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<FrameworkPreviewDto> {
    return this.previews.preview(actor, id, to, preferredLanguage(lang, accepted));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on under a later version, with every answer' })
  @ApiOkResponse({ type: AssessmentDto })
  @Allow('assessment:submit')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { frameworkRef }: AcceptFrameworkDto,
    @IfMatch('optional') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.framework.accept(actor, id, frameworkRef, expected);
  }

  @Delete()
  @ApiOperation({ summary: 'Back to the version before, within 30 days of accepting' })
  @ApiOkResponse({ type: AssessmentDto })
  @Allow('assessment:submit')
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch('required') expected: ExpectedVersion,
  ): Promise<AssessmentDto> {
    return this.framework.undo(actor, id, expected);
  }
}
