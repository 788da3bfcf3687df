import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail } from 'class-validator';

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
}

/** What a country shows to advisers. */
export class SharingDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty() indexes!: boolean;
  @ApiProperty() recommendationLevels!: boolean;
  @ApiProperty() kpis!: boolean;
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
