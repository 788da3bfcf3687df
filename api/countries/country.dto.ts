import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { FLAGS, type Flag } from '../domain/codes.js';
import { SUBREGIONS, type Subregion } from '../domain/subregions.js';
import { IfPresent, IsIso3, Text } from '../http/fields.js';

const RegionOfUnitedNations = () =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      nullable: true,
      enum: SUBREGIONS,
      example: '151',
      description: 'region of the United Nations by which comparisons find it, M49',
    }),
    IsOptional(),
    IsIn(SUBREGIONS),
  );

const WorkingLanguages = () =>
  applyDecorators(
    ApiPropertyOptional({
      type: [String],
      example: ['fr', 'ar'],
      description: 'languages it works in, ISO 639',
    }),
    IfPresent(),
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(10),
    Matches(/^[a-z]{2,3}$/, { each: true, message: 'a language is two or three small letters, ISO 639' }),
  );

/** Body of `POST /countries`. */
export class CreateCountryDto {
  @ApiProperty({ example: 'XVE', description: 'ISO 3166-1 alpha-3' })
  @IsIso3()
  code!: string;

  @ApiProperty({ example: 'Veldania' })
  @Text(120)
  name!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'Eastern Europe',
    description: 'UN M49 region',
  })
  @IsOptional()
  @Text(120)
  region?: string | null;

  @RegionOfUnitedNations()
  subregion?: Subregion | null;

  @WorkingLanguages()
  languages?: string[];

  @ApiPropertyOptional({
    default: 10,
    minimum: 1,
    maximum: 28,
    description: 'day of the next month a report is due',
  })
  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(28)
  dueDay?: number;
}

/** Body of `PATCH /countries/{iso3}`. */
export class ChangeCountryDto {
  @ApiPropertyOptional()
  @IfPresent()
  @Text(120)
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Text(120)
  region?: string | null;

  @RegionOfUnitedNations()
  subregion?: Subregion | null;

  @WorkingLanguages()
  languages?: string[];

  @ApiPropertyOptional({ minimum: 1, maximum: 28 })
  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(28)
  dueDay?: number;

  @ApiPropertyOptional({
    minimum: 1,
    maximum: 365,
    description: 'days after the due day from which a report is missing and no longer late',
  })
  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(365)
  missingAfterDays?: number;

  @ApiPropertyOptional({ description: 'whether sex X may be recorded; needs a do-no-harm reason' })
  @IfPresent()
  @IsBoolean()
  sexXEnabled?: boolean;

  @ApiPropertyOptional({
    enum: FLAGS,
    isArray: true,
    description: 'minority and survivor need a do-no-harm reason',
  })
  @IfPresent()
  @IsArray()
  @ArrayUnique()
  @IsIn(FLAGS, { each: true })
  enabledFlags?: Flag[];

  @ApiPropertyOptional({ type: String, nullable: true, description: 'why recording these does no harm here' })
  @IsOptional()
  @Text(2000)
  doNoHarmReason?: string | null;

  @ApiPropertyOptional({
    description: 'one officer: who edited a report may verify it; shown wherever the result is',
  })
  @IfPresent()
  @IsBoolean()
  oneOfficer?: boolean;

  @ApiPropertyOptional({
    description:
      'one body is both authority and centre: what both checklists ask is answered once; shown wherever results are',
  })
  @IfPresent()
  @IsBoolean()
  oneBody?: boolean;
}

/** A country and how it reports. */
export class CountryDto {
  @ApiProperty({ example: 'XVE', description: 'the same as the code' }) id!: string;
  @ApiProperty({ example: 'XVE' }) code!: string;
  @ApiProperty({ example: 'Veldania' }) name!: string;
  @ApiProperty({ type: String, nullable: true }) region!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '151', description: 'UN M49' }) subregion!:
    | string
    | null;
  @ApiProperty({ type: [String], example: ['fr'], description: 'ISO 639' }) languages!: string[];
  @ApiProperty({ example: 10 }) dueDay!: number;
  @ApiProperty({
    example: 30,
    description: 'days after the due day from which a report is missing, not late',
  })
  missingAfterDays!: number;
  @ApiProperty() sexXEnabled!: boolean;
  @ApiProperty({ enum: FLAGS, isArray: true }) enabledFlags!: Flag[];
  @ApiPropertyOptional({ type: String, nullable: true, description: 'absent for advisers' }) doNoHarmReason?:
    | string
    | null;
  @ApiProperty() oneOfficer!: boolean;
  @ApiProperty({ description: 'one body is both authority and centre' }) oneBody!: boolean;
  @ApiProperty({
    type: [String],
    example: ['2026-07', '2026-Q2'],
    description: 'months, quarters and years closed for reporting; empty for those outside the country',
  })
  closedPeriods!: string[];
  @ApiProperty() version!: number;
}
