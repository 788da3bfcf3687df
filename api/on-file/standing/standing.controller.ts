import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { OperatorStandingDto } from './standing.dto.js';
import { StandingService } from './standing.service.js';

@ApiTags('on file')
@Controller('operators/:id/standing')
export class StandingController {
  constructor(private readonly standing: StandingService) {}

  @Get()
  @ApiOperation({ summary: 'What is missing in an operator’s file today' })
  @ApiOkResponse({ type: OperatorStandingDto })
  @Allow('oversight:read')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OperatorStandingDto> {
    return this.standing.read(actor, id);
  }
}
