import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ACCREDITATION_BASES, FAMILIES, type Family } from '../../domain/on-file.js';
import { IfPresent, IsDay, Text } from '../../http/fields.js';

type Basis = (typeof ACCREDITATION_BASES)[number];

/** Body of `POST /accreditations`. */
export class CreateAccreditationDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ enum: ACCREDITATION_BASES, description: 'accredited, or otherwise authorised' })
  @IsIn(ACCREDITATION_BASES)
  basis!: Basis;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'ACC-2025-03' })
  @IsOptional()
  @Text(100)
  number?: string | null;

  @ApiProperty({ enum: FAMILIES, isArray: true, description: 'what for; empty: not on record' })
  @IsArray()
  @ArrayUnique()
  @IsIn(FAMILIES, { each: true })
  families!: Family[];

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2025-01-01',
    description: 'first day; null: not on record',
  })
  @IsOptional()
  @IsDay()
  from?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2027-12-31',
    description: 'last day; null: open-ended',
  })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

/** Body of `PATCH /accreditations/{id}`. */
export class ChangeAccreditationDto extends PartialType(
  OmitType(CreateAccreditationDto, ['id', 'operatorId']),
  {
    skipNullProperties: false,
  },
) {}

/** Leave to work: an accreditation, or another authorisation, as army and police units have. */
export class AccreditationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ enum: ACCREDITATION_BASES }) basis!: Basis;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ enum: FAMILIES, isArray: true }) families!: Family[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: not on record' })
  from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: open-ended' })
  until!: string | null;
  @ApiProperty() version!: number;
}
