import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { preferredLanguage } from '../../catalogue/preferred-language.js';
import { ApiFileResponse } from '../../exchange/export/file-response.js';
import type { Download } from '../../http/download.js';
import { DonorPackQueryDto } from './donor-pack.dto.js';
import { DonorPackService } from './donor-pack.service.js';

@ApiTags('actions')
@Controller('exports')
export class DonorPackController {
  constructor(private readonly packs: DonorPackService) {}

  @Get('actions.csv')
  @ApiOperation({ summary: 'The action plan for donors as CSV (UTF-8, RFC 4180); one line per action' })
  @ApiFileResponse('text/csv')
  @Allow('action:read')
  csv(
    @CurrentActor() actor: Actor,
    @Query() query: DonorPackQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Download> {
    return this.packs.pack(actor, 'csv', preferredLanguage(query.lang, accepted), query);
  }

  @Get('actions.xlsx')
  @ApiOperation({
    summary: 'The action plan for donors as a workbook: actions, totals by pillar, and what it is about',
  })
  @ApiFileResponse('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Allow('action:read')
  xlsx(
    @CurrentActor() actor: Actor,
    @Query() query: DonorPackQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<Download> {
    return this.packs.pack(actor, 'xlsx', preferredLanguage(query.lang, accepted), query);
  }
}
