import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BODIES, type Body } from '../../domain/codes.js';
import { ShareDto } from '../country/country-results.dto.js';
import {
  FunctionCellDto,
  PillarCellDto,
  RecommendationCellDto,
  RoundLineDto,
} from './checklist-cells.dto.js';
import { LimitsDto } from './comparison-limits.dto.js';
import { KpiCellDto, ReportLimitsDto } from './kpi-cells.dto.js';
import { ReadingSpansDto, SpanDto } from './span.dto.js';

export class ColumnDto {
  @ApiProperty({ examples: ['NMAC-4', 'PA', 'NMAC-4.4', 'KPI-05'] }) code!: string;
  @ApiProperty({ description: 'Of a pillar its code' }) title!: string;
  @ApiPropertyOptional({ enum: BODIES }) body?: Body;
  @ApiPropertyOptional({ description: 'Of a KPI' }) unit?: string;
  @ApiPropertyOptional({ description: 'Of a KPI' }) direction?: string;
  @ApiPropertyOptional({
    type: SpanDto,
    nullable: true,
    description: 'Of a KPI: where the countries shown lie; null of fewer than five',
  })
  span?: SpanDto | null;
  @ApiPropertyOptional({ type: ReadingSpansDto, description: 'Of a function or pillar, by reading' })
  spans?: ReadingSpansDto;
}

/** A share of all people, made of what may be shown of them month by month and quarter by quarter. */
export class PeopleShareDto extends ShareDto {
  @ApiPropertyOptional({
    description:
      'Months or quarters of an activity left out, because a small group could be computed from them; absent = none. Where more is left out than counted, the share is suppressed',
    example: 2,
  })
  leftOut?: number;
  @ApiPropertyOptional({
    description: 'Months or quarters of an activity that it is made of; beside leftOut',
    example: 14,
  })
  counted?: number;
}

/** Known sex, age and disability: a range where they were not crossed. */
export class BoundsDto extends PeopleShareDto {
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
  @ApiPropertyOptional({ type: [PillarCellDto] }) pillars?: PillarCellDto[];
  @ApiPropertyOptional({ type: [RecommendationCellDto] }) recommendations?: RecommendationCellDto[];
  @ApiPropertyOptional({ type: [RoundLineDto] }) rounds?: RoundLineDto[];
  @ApiPropertyOptional({ type: [KpiCellDto] }) kpis?: KpiCellDto[];
  @ApiPropertyOptional({ type: ReportLimitsDto, description: 'What the KPIs rest on' })
  reports?: ReportLimitsDto;
  @ApiPropertyOptional({
    type: PeopleShareDto,
    description: 'Women and girls ÷ known sex, direct, all activities',
  })
  female?: PeopleShareDto;
  @ApiPropertyOptional({ type: PeopleShareDto, description: 'Known sex and age ÷ all' })
  sexAge?: PeopleShareDto;
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
    description: 'Versions of the checklist that the rounds shown were made by, the latest last',
    example: ['gdei-wps@1.0'],
  })
  versions?: string[];
  @ApiPropertyOptional({
    type: [String],
    description: 'Quarters that lie only partly inside: left out where reported so',
  })
  excluded?: string[];
  @ApiProperty({ type: [ComparisonRowDto] }) countries!: ComparisonRowDto[];
}
