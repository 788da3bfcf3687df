import { Body, Controller, Delete, HttpCode, Ip, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Public } from '../access/access.decorators.js';
import { CredentialsDto, MeDto, NewPasswordDto } from './auth.dto.js';
import { PasswordService } from './password.service.js';
import { SessionToken, withoutSession, withSession } from './session-token.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('account')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly passwords: PasswordService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Sign in: sets the session cookie' })
  @ApiCreatedResponse({ type: MeDto })
  @Public()
  async create(
    @Body() credentials: CredentialsDto,
    @Ip() address: string,
    @SessionToken() before: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return withSession(reply, await this.signIn.signIn(credentials, address, before));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out: ends the session' })
  @ApiNoContentResponse()
  @Allow('account:own')
  async end(
    @SessionToken() token: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.signOut(token);
    withoutSession(reply);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Choose a password by a one-time link' })
  @ApiNoContentResponse()
  @Public()
  choosePassword(@Body() choice: NewPasswordDto): Promise<void> {
    return this.passwords.choose(choice);
  }
}
