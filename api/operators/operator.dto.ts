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

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date',
    example: '2026-06-30',
    description:
      'its last day: duties end with that month; null: it works again, without a successor, and its duties are set anew',
  })
  @IsOptional()
  @IsDay()
  closedOn?: string | null;
}

export const MERGED_DUTIES = ['own', 'copied'] as const;

/** Body of `POST /operators/{id}/merger`. */
export class MergeOperatorDto {
  @ApiProperty({ format: 'uuid', description: 'the operator of the same country that goes on' })
  @IsUUID()
  into!: string;

  @ApiProperty({ format: 'date', example: '2026-06-30', description: 'the last day of the old one' })
  @IsDay()
  on!: string;

  @ApiPropertyOptional({
    enum: MERGED_DUTIES,
    default: 'own',
    description:
      'own: the successor owes what it owed before; copied: it takes over duties too, from the next month',
  })
  @IfPresent()
  @IsIn(MERGED_DUTIES)
  duties?: (typeof MERGED_DUTIES)[number];
}

/** A name that an operator bore. */
export class FormerNameDto {
  @ApiProperty({ example: 'Maple Demining' }) name!: string;
  @ApiProperty({ format: 'date', description: 'the day it was renamed' }) until!: string;
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
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'the one it became part of' })
  successorId!: string | null;
  @ApiProperty({ type: [FormerNameDto], description: 'latest first' }) formerNames!: FormerNameDto[];
  @ApiProperty() version!: number;
}
