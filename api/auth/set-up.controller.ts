import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { MeDto, SetUpDto } from './auth.dto.js';
import { withSession } from './session-token.js';
import { SetUpService } from './set-up.service.js';

@ApiTags('account')
@Controller('set-up')
export class SetUpController {
  constructor(private readonly setUp: SetUpService) {}

  @Post()
  @ApiOperation({ summary: 'Make the first administrator by the one-time link, and sign in' })
  @ApiCreatedResponse({ type: MeDto })
  @Public()
  async create(@Body() first: SetUpDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeDto> {
    return withSession(reply, await this.setUp.setUp(first));
  }
}
