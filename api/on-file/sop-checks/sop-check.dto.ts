import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { FAMILIES, type Family } from '../../domain/on-file.js';
import { IfPresent, IsDay } from '../../http/fields.js';

/** Body of `POST /sop-checks`. */
export class CreateSopCheckDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ enum: FAMILIES })
  @IsIn(FAMILIES)
  family!: Family;

  @ApiProperty({ format: 'date', example: '2026-03-09' })
  @IsDay()
  checkedOn!: string;

  @ApiProperty({ description: 'provides for inclusive and fair delivery' })
  @IsBoolean()
  inclusive!: boolean;

  @ApiProperty({ description: 'protects the data of people' })
  @IsBoolean()
  dataSafe!: boolean;
}

/** Body of `PATCH /sop-checks/{id}`. */
export class ChangeSopCheckDto extends PartialType(OmitType(CreateSopCheckDto, ['id', 'operatorId']), {
  skipNullProperties: false,
}) {}

/** What the centre found of an operator’s procedures for one family of activities on a day. */
export class SopCheckDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ enum: FAMILIES }) family!: Family;
  @ApiProperty({ format: 'date' }) checkedOn!: string;
  @ApiProperty() inclusive!: boolean;
  @ApiProperty() dataSafe!: boolean;
  @ApiProperty() version!: number;
}
