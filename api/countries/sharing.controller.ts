import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor } from '../access/access.decorators.js';
import type { Actor } from '../access/policy.js';
import { type ExpectedVersion, IfMatch } from '../http/versions.js';
import { InvitationsService } from './invitations.service.js';
import { DecideSharingDto, InvitationDto, InviteDto, SharingDto, SharingLogDto } from './sharing.dto.js';
import { SharingService } from './sharing.service.js';
import { SharingLogService } from './sharing-log.service.js';

@ApiTags('countries')
@Controller('countries/:iso3')
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly invitations: InvitationsService,
    private readonly record: SharingLogService,
  ) {}

  @Get('sharing')
  @ApiOperation({ summary: 'What the country shows to advisers' })
  @ApiOkResponse({ type: SharingDto })
  @Allow('sharing:read')
  read(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<SharingDto> {
    return this.sharing.read(actor, iso3);
  }

  @Put('sharing')
  @ApiOperation({ summary: 'Decide what the country shows to advisers' })
  @ApiOkResponse({ type: SharingDto })
  @Allow('sharing:decide')
  decide(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() wanted: DecideSharingDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<SharingDto> {
    return this.sharing.decide(actor, iso3, wanted, version);
  }

  @Get('sharing/log')
  @ApiOperation({ summary: 'Who changed what is shared, and who of the other side looked' })
  @ApiOkResponse({ type: SharingLogDto })
  @Allow('sharing:read')
  log(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<SharingLogDto> {
    return this.record.read(actor, iso3);
  }

  @Get('invitations')
  @ApiOperation({ summary: 'Advisers who may verify the country’s assessments' })
  @ApiOkResponse({ type: [InvitationDto] })
  @Allow('sharing:read')
  list(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<InvitationDto[]> {
    return this.invitations.list(actor, iso3);
  }

  @Post('invitations')
  @ApiOperation({ summary: 'Invite an adviser to verify' })
  @ApiCreatedResponse({ type: InvitationDto })
  @Allow('sharing:decide')
  invite(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() { email }: InviteDto,
  ): Promise<InvitationDto> {
    return this.invitations.invite(actor, iso3, email);
  }

  @Delete('invitations/:userId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw an invitation' })
  @ApiNoContentResponse()
  @Allow('sharing:decide')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<void> {
    return this.invitations.withdraw(actor, iso3, userId);
  }
}
