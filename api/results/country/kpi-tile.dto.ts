import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { JudgedBy } from '../../domain/kpi/progress.js';
import type { PathPosition } from '../../domain/kpi/trajectory.js';
import { ExcludedDto, JUDGED, PATH, TARGET_HOLDS } from '../kpis/kpi.dto.js';

/** A KPI's figure; `value: null` has a reason. */
export class FigureDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Unrounded, in the KPI’s unit' }) value!:
    | number
    | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) lower?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) upper?: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiPropertyOptional({ enum: ['no_data', 'not_computable', 'suppressed', 'withheld'] }) reason?: string;
  @ApiPropertyOptional() why?: string;
}

/** One line of a figure of shares: a KPI, or a part of it. */
export class FigureLineDto extends FigureDto {
  @ApiProperty({ example: 'KPI-17' }) code!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Which part of the KPI; null = the whole',
    example: 'operators',
  })
  part!: string | null;
  @ApiProperty({ description: 'In the language asked for', example: 'Operators' }) name!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'The country’s own for the year; null = none' })
  target!: number | null;
}

export class TrendPointDto extends FigureDto {
  @ApiProperty({ example: '2026-03' }) period!: string;
}

export class AimDto {
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty({ example: 0.8 }) value!: number;
  @ApiProperty({ type: Number, nullable: true }) baseline!: number | null;
}

export class TileDto extends FigureDto {
  @ApiProperty({ example: 'KPI-05' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['ratio', 'points', 'count'] }) unit!: string;
  @ApiProperty() version!: string;
  @ApiProperty({ enum: ['up', 'down', 'towards'] }) direction!: string;
  @ApiProperty({ type: AimDto, nullable: true }) target!: AimDto | null;
  @ApiProperty(TARGET_HOLDS)
  targetHolds!: boolean | null;
  @ApiProperty(JUDGED)
  judgedBy!: JudgedBy;
  @ApiProperty({ type: String, nullable: true, enum: ['met', 'missed', 'cannot_be_told'] }) verdict!:
    | string
    | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What the targets planned for the end of the months, in the KPI’s unit; null = nothing',
  })
  planned!: number | null;
  @ApiProperty(PATH)
  path!: PathPosition | null;
  @ApiProperty({ type: [TrendPointDto] }) trend!: readonly TrendPointDto[];
  @ApiProperty({ type: [ExcludedDto] }) excluded!: readonly ExcludedDto[];
}
