import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { PILLARS, type Pillar } from '../../domain/codes.js';
import { LANGUAGES } from '../../domain/framework.js';
import { LEFT_OUT, type LeftOutReason } from '../../domain/kpi/explanation.js';
import { SOURCE_KINDS, type SourceKind } from '../../domain/kpi/formula.js';
import { READINGS, type ReadingName } from '../../domain/scoring/criterion-state.js';
import { IsIso3, IsMonth } from '../../http/fields.js';
import { FigureDto, TrendPointDto } from '../country/kpi-tile.dto.js';
import { ExcludedDto } from '../kpis/kpi.dto.js';
import { DefinedKpiDto } from '../kpis/kpi-definition.dto.js';
import { LineDto } from './lines.dto.js';

/** Either a KPI of a country over months, or an index or a recommendation of an assessment. */
export class ExplainQueryDto {
  @ApiPropertyOptional({ example: 'KPI-05' }) @IsOptional() @Matches(/^KPI-\d\d$/) kpi?: string;
  @ApiPropertyOptional({ example: 'XVE' }) @IsOptional() @IsIso3() country?: string;
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({ description: 'Of the KPI’s definition; the newest without it', example: '1.0' })
  @IsOptional()
  @Matches(/^\d+\.\d+$/)
  version?: string;
  @ApiPropertyOptional({
    enum: ['verified', 'latest'],
    description: 'Of a KPI: latest adds submitted reports, for the country itself',
  })
  @IsOptional()
  @IsIn(['verified', 'latest'])
  basis?: 'verified' | 'latest';
  @ApiPropertyOptional({
    description:
      'Explains this figure beside the KPI’s value instead: the code of a part, of money with its currency',
    example: 'KPI-06b',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  part?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of a KPI: the report whose lines are told' })
  @IsOptional()
  @IsUUID()
  report?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() assessment?: string;
  @ApiPropertyOptional({ example: 'NMAC-4.4' })
  @IsOptional()
  @Matches(/^[A-Z]{2,8}-\d{1,2}\.\d{1,2}$/)
  recommendation?: string;
  @ApiPropertyOptional({ example: 'NMAC-4' })
  @IsOptional()
  @Matches(/^[A-Z]{2,8}-\d{1,2}$/)
  function?: string;
  @ApiPropertyOptional({ enum: PILLARS }) @IsOptional() @IsIn(PILLARS) pillar?: Pillar;
  @ApiPropertyOptional({ enum: READINGS, description: 'Of an index; evidenced without it' })
  @IsOptional()
  @IsIn(READINGS)
  reading?: ReadingName;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}

/**
 * A piece of the figure: over the pieces, numerators and denominators add up to those of the figure. Which of the names
 * are there hangs on what it is made of. Only the country's monitors are told.
 */
export class ContributionDto extends FigureDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reportId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) operatorId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Halden Relief' }) operatorName!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'VD0101001' }) placeCode!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Velden' }) placeName!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'the operator that this one became part of since',
  })
  successorName!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-03' }) period!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'verified' }) status!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'whose level it is; `period` is then that of its round',
    example: 'NMAA-3.1',
  })
  recommendation!: string | null;
}

/** Reports of the months that are not in the figure, for one reason. */
export class LeftOutReportsDto {
  @ApiProperty({
    enum: LEFT_OUT,
    description:
      'cut_period: its period is not wholly within the months; suspended, not_due: nothing was owed; missing; awaiting verification; returned; nil; says_nothing to this KPI',
  })
  reason!: LeftOutReason;
  @ApiProperty({ example: 2 }) count!: number;
}

/** The reports owed or handed in for the months: those in the figure and those left out add up to all. */
export class ReportBalanceDto {
  @ApiProperty({ example: 12 }) all!: number;
  @ApiProperty({ example: 9 }) counted!: number;
  @ApiProperty({ type: [LeftOutReportsDto] }) leftOut!: readonly LeftOutReportsDto[];
}

/** The report that counts the people of a task. */
export class CountedInDto {
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ example: 'Halden Relief' }) operatorName!: string;
  @ApiProperty({ example: '2026-02' }) period!: string;
}

/** A hand-over that counts in another report already, with what it would have contributed. */
export class LeftOutHandOverDto extends FigureDto {
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ example: 'Maple Relief' }) operatorName!: string;
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ description: 'as this report names it', example: 'T-104' }) taskRef!: string;
  @ApiProperty({ type: CountedInDto }) countedIn!: CountedInDto;
}

/** Land handed over is counted once per task: what was left out for it, and where it cannot be told. */
export class HandOversDto {
  @ApiProperty({ description: 'Entries left out: their task counts in another report', example: 1 })
  repeats!: number;
  @ApiProperty({ description: 'Entries that count and name no task: repeats possible', example: 3 })
  withoutTask!: number;
  @ApiProperty({
    type: [LeftOutHandOverDto],
    nullable: true,
    description: 'null: for the country’s monitors only',
  })
  leftOut!: LeftOutHandOverDto[] | null;
}

export class KpiExplanationDto {
  @ApiProperty({ type: DefinedKpiDto, description: 'What is counted, and what it is divided by' })
  definition!: DefinedKpiDto;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: ['verified', 'latest'] }) basis!: 'verified' | 'latest';
  @ApiProperty({ example: '2026-01' }) from!: string;
  @ApiProperty({ example: '2026-09' }) to!: string;
  @ApiProperty({ type: FigureDto, nullable: true }) overall!: FigureDto | null;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Its figures side by side',
  })
  parts!: readonly object[];
  @ApiProperty({ type: [TrendPointDto] }) months!: TrendPointDto[];
  @ApiProperty({ type: [ExcludedDto] }) excluded!: readonly ExcludedDto[];
  @ApiProperty({
    enum: SOURCE_KINDS,
    nullable: true,
    description:
      'What the pieces in `reports` are: reports; operators or places, which count once whatever is on record of them and so have no lines; sums: nothing below the sums is told. null: for the country’s monitors only',
  })
  madeOf!: SourceKind | null;
  @ApiProperty({
    type: [ContributionDto],
    nullable: true,
    description: 'The pieces. null: for the country’s monitors only',
  })
  reports!: ContributionDto[] | null;
  @ApiProperty({
    type: ReportBalanceDto,
    nullable: true,
    description:
      'null: for the country’s monitors only; or the figure rests on other months, too (stocks, rolling figures), or not on reports',
  })
  balance!: ReportBalanceDto | null;
  @ApiProperty({
    type: [LineDto],
    nullable: true,
    description:
      'What the report asked for holds: over the lines, numerators and denominators add up to its piece. null: none was asked for, or for the country’s monitors only',
  })
  lines!: readonly LineDto[] | null;
  @ApiProperty({
    type: HandOversDto,
    nullable: true,
    description: 'null: the KPI counts no land handed over, or every task once and none twice',
  })
  handOvers!: HandOversDto | null;
}

export class CriterionTextDto {
  @ApiProperty({ example: 'NMAC-4.4-3b' }) code!: string;
  @ApiProperty() text!: string;
}

/** A recommendation down to its criteria; outside the country its levels alone. */
export class RecommendationExplanationDto {
  @ApiProperty({ example: 'NMAC-4.4' }) code!: string;
  @ApiProperty() title!: string;
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty({ type: Number, nullable: true }) evidencedLevel!: number | null;
  @ApiProperty({ type: Number, nullable: true }) claimedLevel!: number | null;
  @ApiProperty({ type: Number, nullable: true }) verifiedLevel!: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'As in GET /assessments/{id}/scores; null: for the country’s own people only',
  })
  inside!: AssessmentSnapshot['scores']['recommendations'][number] | null;
  @ApiProperty({ type: [CriterionTextDto] }) criteria!: CriterionTextDto[];
}

export class WeightedLevelDto {
  @ApiProperty({ example: 'NMAC-4.4' }) code!: string;
  @ApiProperty({ minimum: 0, maximum: 4 }) level!: number;
  @ApiProperty() weight!: number;
}

export class LeftOutRecommendationDto {
  @ApiProperty({ example: 'NMAA-1.1' }) code!: string;
  @ApiProperty({ enum: ['not_applicable', 'not_verified'] }) reason!: string;
}

/** An index with the levels it is made of: Σ weight × level ÷ (4 × Σ weight) × 100. */
export class IndexExplanationDto {
  @ApiProperty({ enum: READINGS }) reading!: ReadingName;
  @ApiProperty({ type: Number, nullable: true }) index!: number | null;
  @ApiPropertyOptional() reason?: string;
  @ApiProperty() answered!: number;
  @ApiProperty({ type: [WeightedLevelDto] }) parts!: readonly WeightedLevelDto[];
  @ApiProperty({ type: [LeftOutRecommendationDto] }) leftOut!: readonly LeftOutRecommendationDto[];
}

/** From a figure to its parts; one of the three is there. */
export class ExplanationDto {
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiPropertyOptional({ type: KpiExplanationDto }) kpi?: KpiExplanationDto;
  @ApiPropertyOptional({ type: RecommendationExplanationDto }) recommendation?: RecommendationExplanationDto;
  @ApiPropertyOptional({ type: IndexExplanationDto }) index?: IndexExplanationDto;
}
