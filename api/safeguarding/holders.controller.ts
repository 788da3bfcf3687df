import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { HolderDto } from './holder.dto.js';
import { HoldersService } from './holders.service.js';

@ApiTags('safeguarding')
@Controller('countries/:iso3/safeguarding-holders')
export class HoldersController {
  constructor(private readonly holders: HoldersService) {}

  @Get()
  @ApiOperation({ summary: 'Who may enter and see safeguarding aggregates' })
  @ApiOkResponse({ type: [HolderDto] })
  @Allow('safeguarding:holders')
  list(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<HolderDto[]> {
    return this.holders.list(actor, iso3);
  }
}
