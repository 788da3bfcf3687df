import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { AuditRecordDto, VerificationDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @ApiOperation({ summary: 'What was done in the country, by whom and why; the newest first' })
  @ApiOkResponse({ type: [AuditRecordDto] })
  @Allow('audit:read')
  list(@CurrentActor() actor: Actor, @Query() query: ListQueryDto): Promise<Page<AuditRecordDto>> {
    return this.audit.list(actor, query);
  }

  @Get('verification')
  @ApiOperation({ summary: 'Whether each chain of audit records within reach is whole' })
  @ApiOkResponse({ type: [VerificationDto] })
  @Allow('audit:read')
  verify(@CurrentActor() actor: Actor): Promise<VerificationDto[]> {
    return this.audit.verify(actor);
  }
}
