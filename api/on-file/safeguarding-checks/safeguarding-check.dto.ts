import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { FILE_STATES, type FileState } from '../../domain/on-file.js';
import { IfPresent, IsDay } from '../../http/fields.js';

/** Body of `POST /safeguarding-checks`. */
export class CreateSafeguardingCheckDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ format: 'date', example: '2026-03-09' })
  @IsDay()
  checkedOn!: string;

  @ApiProperty({ enum: FILE_STATES, description: 'none; on file, not read yet; or read and found sound' })
  @IsIn(FILE_STATES)
  policy!: FileState;

  @ApiProperty({ enum: FILE_STATES, description: 'none; on file, not tried yet; or tried and found sound' })
  @IsIn(FILE_STATES)
  channel!: FileState;
}

/** Body of `PATCH /safeguarding-checks/{id}`. */
export class ChangeSafeguardingCheckDto extends PartialType(
  OmitType(CreateSafeguardingCheckDto, ['id', 'operatorId']),
  {
    skipNullProperties: false,
  },
) {}

/** What the centre found of an operator’s safeguarding on a day: never a case. */
export class SafeguardingCheckDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ format: 'date' }) checkedOn!: string;
  @ApiProperty({ enum: FILE_STATES }) policy!: FileState;
  @ApiProperty({ enum: FILE_STATES }) channel!: FileState;
  @ApiProperty() version!: number;
}
