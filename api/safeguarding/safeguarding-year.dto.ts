import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { YEARS } from '../domain/period.js';
import { IfPresent } from '../http/fields.js';

/** Body of `POST /safeguarding-years`. */
export class CreateSafeguardingYearDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ type: 'integer', example: 2026 })
  @IsInt()
  @Min(YEARS.first)
  @Max(YEARS.last)
  year!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'reports received; no direction, never compared' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  received!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'of them, handled within setDays' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  handledInTime!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 366,
    description: 'days the organisation sets itself',
    example: 30,
  })
  @IsInt()
  @Min(1)
  @Max(366)
  setDays!: number;
}

/** Body of `PATCH /safeguarding-years/{id}`. */
export class ChangeSafeguardingYearDto extends PartialType(
  OmitType(CreateSafeguardingYearDto, ['id', 'operatorId']),
  {
    skipNullProperties: false,
  },
) {}

/** How many safeguarding reports an organisation received in a year, and how many it handled in the days it had set: two numbers, never a case. */
export class SafeguardingYearDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty({ description: 'reports received; no direction, never compared' }) received!: number;
  @ApiProperty({ description: 'of them, handled within setDays' }) handledInTime!: number;
  @ApiProperty({ description: 'days the organisation sets itself' }) setDays!: number;
  @ApiProperty() version!: number;
}
