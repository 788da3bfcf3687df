import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { BODIES, type Body } from '../../domain/codes.js';
import { LANGUAGES } from '../../domain/framework.js';
import { IsMonth } from '../../http/fields.js';
import { AimDto, FigureDto, ShareDto } from '../country/country-results.dto.js';
import { IndexReadingsDto } from '../country/scores.dto.js';

/** Columns are one of: `measure=people`, `functions`, `kpis`. */
export class ComparisonQueryDto {
  @ApiPropertyOptional({ enum: ['people'] }) @IsOptional() @IsIn(['people']) measure?: 'people';
  @ApiPropertyOptional({
    description: 'Without it, all one may see, by name; with it, in this order',
    example: 'XVE,XMA',
  })
  @IsOptional()
  @Matches(/^[A-Z]{3}(,[A-Z]{3}){0,99}$/, { message: 'countries is a list such as XVE,XMA' })
  countries?: string;
  @ApiPropertyOptional({ description: 'Function codes; empty = all', example: 'NMAA-1,NMAC-4' })
  @IsOptional()
  @Matches(/^(true|(NMA[AC]-\d(,NMA[AC]-\d)*)?)$/, {
    message: 'functions is a list such as NMAA-1,NMAC-4, or empty',
  })
  functions?: string;
  @ApiPropertyOptional({ description: 'KPI codes', example: 'KPI-05,KPI-12' })
  @IsOptional()
  @Matches(/^KPI-\d\d(,KPI-\d\d){0,11}$/, {
    message: 'kpis is a list of at most twelve, such as KPI-05,KPI-12',
  })
  kpis?: string;
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}

export class ColumnDto {
  @ApiProperty({ examples: ['NMAC-4', 'KPI-05'] }) code!: string;
  @ApiProperty() title!: string;
  @ApiPropertyOptional({ enum: BODIES }) body?: Body;
  @ApiPropertyOptional({ description: 'Of a KPI' }) unit?: string;
  @ApiPropertyOptional({ description: 'Of a KPI' }) direction?: string;
}

/** What the figures of a body rest on: read it before comparing. */
export class LimitsDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({ description: 'Answered ÷ criteria, 0 to 1' }) answered!: number;
  @ApiProperty({ description: 'Recommendations verified' }) verified!: number;
  @ApiProperty({ description: 'Recommendations that apply' }) of!: number;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
}

export class FunctionCellDto extends IndexReadingsDto {
  @ApiProperty({ example: 'NMAC-4' }) code!: string;
}

/** A country's KPI beside the target that it set itself. */
export class KpiCellDto extends FigureDto {
  @ApiProperty({ example: 'KPI-05' }) code!: string;
  @ApiProperty({ type: AimDto, nullable: true }) target!: AimDto | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Value minus own target, in the KPI’s unit' })
  distance!: number | null;
  @ApiProperty({ type: String, nullable: true, enum: ['met', 'missed', 'cannot_be_told'] }) verdict!:
    | string
    | null;
}

/** Known sex, age and disability: a range where they were not crossed. */
export class BoundsDto extends ShareDto {
  @ApiProperty({ type: Number, nullable: true }) lower!: number | null;
  @ApiProperty({ type: Number, nullable: true }) upper!: number | null;
}

export class ComparisonRowDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where nothing is shared' }) name!:
    | string
    | null;
  @ApiPropertyOptional({ enum: ['not_shared', 'not_published'], description: 'Whatever the cause' })
  reason?: 'not_shared' | 'not_published';
  @ApiPropertyOptional({ type: [LimitsDto] }) limits?: LimitsDto[];
  @ApiPropertyOptional({ type: [FunctionCellDto] }) functions?: FunctionCellDto[];
  @ApiPropertyOptional({ type: [KpiCellDto] }) kpis?: KpiCellDto[];
  @ApiPropertyOptional({ type: ShareDto, description: 'Women and girls ÷ known sex, direct, all activities' })
  female?: ShareDto;
  @ApiPropertyOptional({ type: ShareDto, description: 'Known sex and age ÷ all' }) sexAge?: ShareDto;
  @ApiPropertyOptional({ type: BoundsDto, description: 'Known sex, age and disability ÷ all' })
  full?: BoundsDto;
}

/** Countries × columns. In the order asked for, else by name: never a ranking. */
export class ComparisonDto {
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiPropertyOptional({ example: '2026-01' }) from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) to?: string;
  @ApiProperty({ enum: ['verified'] }) basis!: 'verified';
  @ApiProperty({ type: [ColumnDto] }) columns!: ColumnDto[];
  @ApiPropertyOptional({
    type: [String],
    description: 'Quarters that lie only partly inside: left out where reported so',
  })
  excluded?: string[];
  @ApiProperty({ type: [ComparisonRowDto] }) countries!: ComparisonRowDto[];
}
