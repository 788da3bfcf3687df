import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../access/access.decorators.js';
import type { Actor } from '../../access/policy.js';
import { PeopleDto, PeopleQueryDto } from './people.dto.js';
import { PeopleService } from './people.service.js';

@ApiTags('results')
@Controller('results')
export class PeopleController {
  constructor(private readonly results: PeopleService) {}

  @Get('people')
  @ApiOperation({ summary: 'People reached by month, sex, age band and disability, from verified reports' })
  @ApiOkResponse({ type: PeopleDto })
  @Header('content-type', 'application/json; charset=utf-8')
  @Allow('results:read')
  people(@CurrentActor() actor: Actor, @Query() query: PeopleQueryDto): Promise<string> {
    return this.results.people(actor, query);
  }
}
