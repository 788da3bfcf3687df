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
import {
  AudienceSharingDto,
  DecidePeersDto,
  DecideSharingDto,
  InvitationDto,
  InviteDto,
  PeerCandidateDto,
  SharingLogDto,
} from './sharing.dto.js';
import { SharingService } from './sharing.service.js';
import { SharingLogService } from './sharing-log.service.js';
import { CountryThresholdsDto, DecideThresholdsDto } from './thresholds.dto.js';
import { ThresholdsService } from './thresholds.service.js';

@ApiTags('countries')
@Controller('countries/:iso3')
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly invitations: InvitationsService,
    private readonly record: SharingLogService,
    private readonly smallCounts: ThresholdsService,
  ) {}

  @Get('sharing')
  @ApiOperation({ summary: 'What the country shows to advisers' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:read')
  read(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<AudienceSharingDto> {
    return this.sharing.read(actor, iso3, 'advisers');
  }

  @Put('sharing')
  @ApiOperation({ summary: 'Decide what the country shows to advisers' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:decide')
  decide(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() wanted: DecideSharingDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<AudienceSharingDto> {
    return this.sharing.decide(actor, iso3, 'advisers', wanted, version);
  }

  @Get('sharing/peers')
  @ApiOperation({ summary: 'What the country shows to the peer countries that it names' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:read')
  readPeers(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<AudienceSharingDto> {
    return this.sharing.read(actor, iso3, 'peers');
  }

  @Put('sharing/peers')
  @ApiOperation({ summary: 'Name peer countries, and decide what they see and in which form' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:decide')
  decidePeers(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() wanted: DecidePeersDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<AudienceSharingDto> {
    return this.sharing.decide(actor, iso3, 'peers', wanted, version);
  }

  @Get('sharing/public')
  @ApiOperation({ summary: 'What the country shows to everybody' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:read')
  readPublic(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<AudienceSharingDto> {
    return this.sharing.read(actor, iso3, 'public');
  }

  @Put('sharing/public')
  @ApiOperation({ summary: 'Decide what the country shows to everybody' })
  @ApiOkResponse({ type: AudienceSharingDto })
  @Allow('sharing:decide')
  decidePublic(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() wanted: DecideSharingDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<AudienceSharingDto> {
    return this.sharing.decide(actor, iso3, 'public', wanted, version);
  }

  @Get('sharing/thresholds')
  @ApiOperation({
    summary: 'From which counts on the country shows people to advisers, peers and the public',
  })
  @ApiOkResponse({ type: CountryThresholdsDto })
  @Allow('sharing:read')
  readThresholds(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<CountryThresholdsDto> {
    return this.smallCounts.read(actor, iso3);
  }

  @Put('sharing/thresholds')
  @ApiOperation({ summary: 'Be stricter than the published minimum, never looser' })
  @ApiOkResponse({ type: CountryThresholdsDto })
  @Allow('sharing:decide')
  decideThresholds(
    @CurrentActor() actor: Actor,
    @Param('iso3') iso3: string,
    @Body() wanted: DecideThresholdsDto,
    @IfMatch('first-write') version: ExpectedVersion,
  ): Promise<CountryThresholdsDto> {
    return this.smallCounts.decide(actor, iso3, wanted, version);
  }

  @Get('sharing/candidates')
  @ApiOperation({ summary: 'The countries that may be named as peers: code and name, nothing else of them' })
  @ApiOkResponse({ type: [PeerCandidateDto] })
  @Allow('sharing:decide')
  candidates(@CurrentActor() actor: Actor, @Param('iso3') iso3: string): Promise<PeerCandidateDto[]> {
    return this.sharing.candidates(actor, iso3);
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
