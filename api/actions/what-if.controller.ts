import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { MovedDto, MovedQueryDto } from './moved.dto.js';
import { WhatIfDto, WhatIfQuestionDto } from './what-if.dto.js';
import { WhatIfService } from './what-if.service.js';

@ApiTags('actions')
@Controller('assessments/:id')
export class WhatIfController {
  constructor(private readonly questions: WhatIfService) {}

  @Post('what-if')
  @HttpCode(200)
  @ApiOperation({ summary: 'Levels and indexes if actions were done; a question, nothing is stored' })
  @ApiOkResponse({ type: WhatIfDto })
  @Allow('action:read')
  whatIf(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() question: WhatIfQuestionDto,
  ): Promise<WhatIfDto> {
    return this.questions.whatIf(actor, id, question);
  }

  @Get('moved')
  @ApiOperation({ summary: 'What moved since an earlier round, and which action named it' })
  @ApiOkResponse({ type: MovedDto })
  @Allow('action:read')
  moved(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from }: MovedQueryDto,
  ): Promise<MovedDto> {
    return this.questions.moved(actor, id, from);
  }
}
