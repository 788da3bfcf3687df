import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { CopiedLayoutDto } from './layout.dto.js';
import { LayoutService } from './layout.service.js';

@ApiTags('reports')
@Controller('reports/:id/layout')
export class LayoutController {
  constructor(private readonly layout: LayoutService) {}

  @Post()
  @ApiOperation({
    summary:
      'Open the entries of the operator’s last report here, without figures; what is there already stays',
  })
  @ApiCreatedResponse({ type: CopiedLayoutDto })
  @Allow('report:enter')
  copy(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CopiedLayoutDto> {
    return this.layout.copy(actor, id);
  }
}
