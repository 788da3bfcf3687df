import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsOptional } from 'class-validator';
import type { SharingTime } from '../domain/sharing-time.js';
import { IsDay } from '../http/fields.js';

/** Body of `PUT /countries/{iso3}/sharing`: what advisers may see. */
export class DecideSharingDto {
  @ApiProperty({ description: 'indexes of published assessments' })
  @IsBoolean()
  indexes!: boolean;

  @ApiProperty({ description: 'the level of each recommendation of published assessments' })
  @IsBoolean()
  recommendationLevels!: boolean;

  @ApiProperty({ description: 'KPIs of verified reports' })
  @IsBoolean()
  kpis!: boolean;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2026-09-01',
    description: 'First day (UTC) on which it is shared; null or missing = at once',
  })
  @IsOptional()
  @IsDay()
  from?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2027-03-31',
    description: 'Last day (UTC) on which it is shared; null or missing = until it is taken back',
  })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

/** What a country shows to advisers. */
export class SharingDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty() indexes!: boolean;
  @ApiProperty() recommendationLevels!: boolean;
  @ApiProperty() kpis!: boolean;
  @ApiProperty({ type: String, nullable: true, example: '2026-09-01', description: 'null = no first day' })
  from!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2027-03-31', description: 'null = no last day' })
  until!: string | null;
  @ApiProperty({
    enum: ['open', 'not_yet', 'over'],
    description: 'Where today stands to the two days; without them always open',
  })
  time!: SharingTime;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty() version!: number;
}

/** Body of `POST /countries/{iso3}/invitations`. */
export class InviteDto {
  @ApiProperty({ example: 'adviser@demo.example' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail({ allow_utf8_local_part: false })
  email!: string;
}

/** An adviser who may verify the country's assessments. */
export class InvitationDto {
  @ApiProperty({ format: 'uuid', description: 'the adviser’s account' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ format: 'date-time' }) invitedAt!: string;
}

/** A decision on sharing, as the audit keeps it. */
export class SharingDecisionDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the account is gone' }) by!:
    | string
    | null;
  @ApiProperty({ type: DecideSharingDto, description: 'What was decided' }) after!: DecideSharingDto;
}

/** A person of the other side who looked, once for each day. */
export class SharingLookDto {
  @ApiProperty({ example: '2026-10-20', description: 'Day, UTC' }) day!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the account is gone' }) name!:
    | string
    | null;
  @ApiProperty({
    isArray: true,
    enum: ['indexes', 'recommendationLevels', 'kpis'],
    description: 'What the answers held that the person was given',
  })
  levels!: string[];
}

/** Who changed what is shared, and who looked: at most the latest 100 of each, latest first. */
export class SharingLogDto {
  @ApiProperty({ type: [SharingDecisionDto] }) decisions!: SharingDecisionDto[];
  @ApiProperty({ type: [SharingLookDto] }) looks!: SharingLookDto[];
}
