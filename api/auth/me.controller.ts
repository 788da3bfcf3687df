import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { ChangeMeDto, MeDto } from './auth.dto.js';
import { MeService } from './me.service.js';

@ApiTags('account')
@Controller('me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @Get()
  @ApiOperation({ summary: 'Who I am, my memberships and permissions' })
  @ApiOkResponse({ type: MeDto })
  @Allow('account:own')
  read(@CurrentActor() actor: Actor): Promise<MeDto> {
    return this.me.of(actor);
  }

  @Patch()
  @ApiOperation({ summary: 'Change my name, my language, or whether notices reach me by e-mail' })
  @ApiOkResponse({ type: MeDto })
  @Allow('account:own')
  change(
    @CurrentActor() actor: Actor,
    @Body() change: ChangeMeDto,
    @IfMatch('required') version: ExpectedVersion,
  ): Promise<MeDto> {
    return this.me.change(actor, change, version);
  }
}
