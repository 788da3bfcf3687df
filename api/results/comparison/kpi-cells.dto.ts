import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Caution } from '../../domain/comparison/limits.js';
import { AimDto, FigureDto, TrendPointDto } from '../country/kpi-tile.dto.js';

/** A country's KPI beside the target that it set itself. */
export class KpiCellDto extends FigureDto {
  @ApiProperty({ example: 'KPI-05' }) code!: string;
  @ApiProperty({ type: AimDto, nullable: true }) target!: AimDto | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Value minus own target, in the KPI’s unit' })
  distance!: number | null;
  @ApiProperty({ type: String, nullable: true, enum: ['met', 'missed', 'cannot_be_told'] }) verdict!:
    | string
    | null;
  @ApiPropertyOptional({
    type: [TrendPointDto],
    description: 'The KPI by the step asked for; absent where it is not told by that step',
  })
  series?: TrendPointDto[];
  @ApiPropertyOptional({ description: 'How many points of the series are suppressed', example: 1 })
  suppressed?: number;
}

/** The reports that a country's KPIs rest on, over the months asked for. */
export class ReportLimitsDto {
  @ApiProperty({ description: 'Reports owed', example: 48 }) due!: number;
  @ApiProperty({ description: 'Of them verified', example: 45 }) verified!: number;
  @ApiProperty({ description: 'Of them received by the due date, and whole', example: 40 }) onTime!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The last month of the latest verified report; null = none is verified',
    example: '2026-09',
  })
  lastVerified!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Whole months since then; null = none is verified',
    example: 1,
  })
  ageMonths!: number | null;
  @ApiProperty({
    enum: ['old', 'few_verified_reports'],
    isArray: true,
    description: 'old: more than 24 months; few_verified_reports: fewer than 80 % of those owed',
  })
  cautions!: readonly Caution[];
}
