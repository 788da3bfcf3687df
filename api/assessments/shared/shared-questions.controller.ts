import { Controller, Get, Header, Headers, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { SharedQuestionsDto, SharedQuestionsQueryDto } from './shared-questions.dto.js';
import { SharedQuestionsService } from './shared-questions.service.js';

@ApiTags('assessments')
@Controller('assessments/:id/shared-questions')
export class SharedQuestionsController {
  constructor(private readonly questions: SharedQuestionsService) {}

  @Get()
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'What one body that is authority and centre is asked once, and where it differs' })
  @ApiOkResponse({ type: SharedQuestionsDto })
  @Allow('checklist:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { lang }: SharedQuestionsQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<SharedQuestionsDto> {
    return this.questions.read(actor, id, preferredLanguage(lang, accepted));
  }
}
