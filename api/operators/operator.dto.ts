import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { OPERATOR_KINDS, type OperatorKind } from '../domain/codes.js';
import { IfPresent, IsDay, IsIso3, Text } from '../http/fields.js';

/** Body of `POST /operators`. */
export class CreateOperatorDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ example: 'XVE' })
  @IsIso3()
  countryCode!: string;

  @ApiProperty({ example: 'Maple Clearance Group' })
  @Text(200)
  name!: string;

  @ApiPropertyOptional({
    enum: OPERATOR_KINDS,
    default: 'operator',
    description: 'the authority and the centre report on themselves, too',
  })
  @IfPresent()
  @IsIn(OPERATOR_KINDS)
  kind?: OperatorKind;

  @ApiPropertyOptional({ type: [String], description: 'other names that imported files use' })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  alsoKnownAs?: string[];

  @ApiPropertyOptional({
    description:
      'the short way to an accreditation from today, for what is not recorded; see /accreditations',
  })
  @IfPresent()
  @IsBoolean()
  accredited?: boolean;
}

/** Body of `PATCH /operators/{id}`. */
export class ChangeOperatorDto {
  @ApiPropertyOptional()
  @IfPresent()
  @Text(200)
  name?: string;

  @ApiPropertyOptional({ enum: OPERATOR_KINDS })
  @IfPresent()
  @IsIn(OPERATOR_KINDS)
  kind?: OperatorKind;

  @ApiPropertyOptional({ type: [String] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  alsoKnownAs?: string[];

  @ApiPropertyOptional({
    description: 'true: accredited from today, for what is not recorded; false: until yesterday',
  })
  @IfPresent()
  @IsBoolean()
  accredited?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'date', example: '2026-06-30' })
  @IsOptional()
  @IsDay()
  closedOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'who goes on with its work',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;
}

/** A reporting organisation of a country. */
export class OperatorDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'Maple Clearance Group' }) name!: string;
  @ApiProperty({ enum: OPERATOR_KINDS }) kind!: OperatorKind;
  @ApiProperty({ type: [String] }) alsoKnownAs!: string[];
  @ApiProperty({ description: 'whether an accreditation or authorisation is in force today' })
  accredited!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) successorId!: string | null;
  @ApiProperty() version!: number;
}
