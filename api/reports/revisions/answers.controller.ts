import { Body, Controller, Delete, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { AnswersService } from './answers.service.js';
import { ReturnItemDto, WriteReturnAnswerDto } from './revision.dto.js';

@ApiTags('reports')
@Controller('reports/:id/return-items/:nth/answer')
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Put()
  @ApiOperation({ summary: 'Say of what the return asked that it is right as it stands' })
  @ApiOkResponse({ type: [ReturnItemDto], description: 'All that was asked, as it stands now' })
  @Allow('report:enter')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('nth', ParseIntPipe) nth: number,
    @Body() body: WriteReturnAnswerDto,
  ): Promise<ReturnItemDto[]> {
    return this.answers.answer(actor, id, nth, body);
  }

  @Delete()
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the answer back' })
  @ApiOkResponse({ type: [ReturnItemDto], description: 'All that was asked, as it stands now' })
  @Allow('report:enter')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('nth', ParseIntPipe) nth: number,
  ): Promise<ReturnItemDto[]> {
    return this.answers.withdraw(actor, id, nth);
  }
}
