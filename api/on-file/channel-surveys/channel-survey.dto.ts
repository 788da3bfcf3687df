import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IfPresent, IsDay, IsIso3 } from '../../http/fields.js';

/** Body of `POST /channel-surveys`. */
export class CreateChannelSurveyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ example: 'XVE' })
  @IsIso3()
  countryCode!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'null: of no one operator',
  })
  @IsOptional()
  @IsUUID()
  operatorId?: string | null;

  @ApiProperty({ format: 'date', example: '2026-03-09' })
  @IsDay()
  heldOn!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'women in the sample, adults only' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  womenAsked!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'of them, know the channel' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  womenKnow!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'of them, trust it' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  womenTrust!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'men in the sample, adults only' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  menAsked!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'of them, know the channel' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  menKnow!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'of them, trust it' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  menTrust!: number;
}

/** Body of `PATCH /channel-surveys/{id}`. */
export class ChangeChannelSurveyDto extends PartialType(
  OmitType(CreateChannelSurveyDto, ['id', 'countryCode', 'operatorId']),
  {
    skipNullProperties: false,
  },
) {}

/** What a sample of adults said of the reporting channel: a tally, never answers of a person. */
export class ChannelSurveyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) operatorId!: string | null;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ description: 'women in the sample, adults only' }) womenAsked!: number;
  @ApiProperty({ description: 'of them, know the channel' }) womenKnow!: number;
  @ApiProperty({ description: 'of them, trust it' }) womenTrust!: number;
  @ApiProperty({ description: 'men in the sample, adults only' }) menAsked!: number;
  @ApiProperty({ description: 'of them, know the channel' }) menKnow!: number;
  @ApiProperty({ description: 'of them, trust it' }) menTrust!: number;
  @ApiProperty() version!: number;
}
