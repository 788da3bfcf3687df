import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO4217CurrencyCode,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ACTION_STATUSES, type ActionStatus } from '../domain/actions/action.js';
import { BODIES, type Body } from '../domain/codes.js';
import { IfPresent, IsDay, IsIso3, Text } from '../http/fields.js';

/** What it is estimated to cost. */
export class CostDto {
  @ApiProperty({
    description: 'In units of the currency, two decimals; 0 = it needs no money of its own',
    minimum: 0,
    maximum: 999_999_999_999,
    example: 12_500,
  })
  @IsNumber({ maxDecimalPlaces: 2, allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(999_999_999_999)
  amount!: number;

  @ApiProperty({ description: 'ISO 4217', example: 'EUR' })
  @IsISO4217CurrencyCode()
  currency!: string;
}

/** Body of `POST /actions`. */
export class CreateActionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ description: 'needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  countryCode?: string;

  @ApiProperty({ enum: BODIES, description: 'whose plan it is in: one’s own' })
  @IsIn(BODIES)
  body!: Body;

  @ApiProperty({ description: 'the checklist of its criteria', example: 'gdei-wps@1.0' })
  @IsString()
  @MaxLength(60)
  frameworkRef!: string;

  @ApiProperty({ description: 'what is done', example: 'Appoint a focal point and open a budget line' })
  @Text(160)
  title!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'steps; no names, no contact data' })
  @IsOptional()
  @Text(1000)
  detail?: string | null;

  @ApiProperty({
    type: [String],
    description: 'criteria it is to move, of one recommendation or of several',
    minItems: 1,
    maxItems: 40,
    example: ['NMAA-1.1-2a'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  criteria!: string[];

  @ApiProperty({ description: 'a post or a unit, never a person', example: 'Finance unit' })
  @Text(120)
  owner!: string;

  @ApiProperty({ format: 'date', example: '2026-12-31' }) @IsDay() dueOn!: string;

  @ApiPropertyOptional({ enum: ACTION_STATUSES, default: 'planned' })
  @IfPresent()
  @IsIn(ACTION_STATUSES)
  status?: ActionStatus;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the day it was done, only with `done`; today where it is left out',
  })
  @IsOptional()
  @IsDay()
  doneOn?: string | null;

  @ApiPropertyOptional({ type: CostDto, nullable: true, description: 'null = not estimated, which is not 0' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CostDto)
  cost?: CostDto | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'who pays', example: 'State budget' })
  @IsOptional()
  @Text(200)
  fundingSource?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'what a donor is asked for, or under which request',
    example: 'Concept note 2026/3, support for women in operations',
  })
  @IsOptional()
  @Text(300)
  donorRequest?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'the suggested action it was made from, of the library of its checklist',
    example: 'NMAA-1.1-A2',
  })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  suggestionCode?: string | null;
}

/** Body of `PATCH /actions/{id}`. */
export class ChangeActionDto extends PartialType(OmitType(CreateActionDto, ['id', 'countryCode', 'body']), {
  skipNullProperties: false,
}) {}

/** An action of a plan. */
export class ActionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true }) detail!: string | null;
  @ApiProperty({ type: [String], example: ['NMAA-1.1-2a'] }) criteria!: string[];
  @ApiProperty({
    type: [String],
    description: 'the recommendations of these criteria, in the checklist’s order',
    example: ['NMAA-1.1'],
  })
  recommendations!: string[];
  @ApiProperty({ type: [String], description: 'and their functions', example: ['NMAA-1'] })
  functions!: string[];
  @ApiProperty({ example: 'Finance unit' }) owner!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ enum: ACTION_STATUSES }) status!: ActionStatus;
  @ApiProperty({ description: 'still to be done, and its day is past' }) overdue!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null = not done' })
  doneOn!: string | null;
  @ApiProperty({ type: CostDto, nullable: true, description: 'null = not estimated' }) cost!: CostDto | null;
  @ApiProperty({ type: String, nullable: true }) fundingSource!: string | null;
  @ApiProperty({ type: String, nullable: true }) donorRequest!: string | null;
  @ApiProperty({ type: String, nullable: true }) suggestionCode!: string | null;
  @ApiProperty() version!: number;
}
