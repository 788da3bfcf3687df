import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { DIMENSIONS, KPI_UNITS, type KpiUnit } from '../../domain/kpi/definition.js';
import type { KpiPoint, NoValue, Why } from '../../domain/kpi/point.js';
import { JUDGED_BY, type JudgedBy } from '../../domain/kpi/progress.js';
import { PATH_POSITIONS, type PathPosition } from '../../domain/kpi/trajectory.js';
import { YEARS } from '../../domain/period.js';
import { IsIso3, IsMonth } from '../../http/fields.js';

const NO_VALUE: readonly NoValue[] = ['no_data', 'not_computable', 'suppressed', 'withheld'];

export class CountryQueryDto {
  @ApiPropertyOptional({ description: 'One’s own, when there is only one', example: 'XVE' })
  @IsOptional()
  @IsIso3()
  country?: string;
}

/** One target per KPI and year. */
export class TargetDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'KPI-05' }) kpi!: string;
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty({ description: 'In the KPI’s own unit', example: 0.8 }) value!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Where it began; null = none recorded' })
  baseline!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'The year at whose end the baseline stood; null = not recorded, so no path is planned from it',
    example: 2024,
  })
  baselineYear!: number | null;
  @ApiProperty({ description: 'Of the KPI’s definition for which it was set', example: '1.0' })
  kpiVersion!: string;
  @ApiProperty({ description: 'Sent back as If-Match', example: 1 }) version!: number;
}

/** Body of `PUT /kpis/{code}/targets`. */
export class SetTargetDto {
  @ApiProperty({ example: 2026 }) @IsInt() @Min(YEARS.first) @Max(YEARS.last) year!: number;
  @ApiProperty({ description: 'In the KPI’s own unit: 80 % is 0.8', example: 0.8 })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  value!: number;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'In the KPI’s own unit', example: 0.41 })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsNumber({ allowNaN: false, allowInfinity: false })
  baseline?: number | null;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'The year at whose end the baseline stood, before the target’s; only beside a baseline',
    example: 2024,
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsInt()
  @Min(1990)
  @Max(2099)
  baselineYear?: number | null;
}

export class KpiQueryDto extends CountryQueryDto {
  @ApiPropertyOptional({ description: 'First month; eleven before the last one', example: '2026-01' })
  @IsOptional()
  @IsMonth()
  from?: string;
  @ApiPropertyOptional({ description: 'Last month, included; the last that is over', example: '2026-09' })
  @IsOptional()
  @IsMonth()
  to?: string;
  @ApiPropertyOptional({
    description: 'What to cut by, comma-separated; nothing = one point',
    example: 'month,operator',
  })
  @IsOptional()
  @Matches(new RegExp(`^(${DIMENSIONS.join('|')})(,(${DIMENSIONS.join('|')}))*$`), {
    message: `by is a list of ${DIMENSIONS.join(', ')}`,
  })
  by?: string;
  @ApiPropertyOptional({
    enum: ['verified', 'latest'],
    description: 'latest adds submitted reports: provisional',
  })
  @IsOptional()
  @IsIn(['verified', 'latest'])
  basis?: 'verified' | 'latest';
  @ApiPropertyOptional({
    description:
      'Of the definition; the newest without it. An older one that counts people is told only where nothing of them is hidden',
    example: '1.0',
  })
  @IsOptional()
  @Matches(/^\d+\.\d+$/)
  version?: string;
}

/** A figure with what it is made of; `value: null` has a reason. Split keys stand beside `period` under their names. */
export class KpiPointDto {
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Unrounded, in the KPI’s unit' }) value!:
    | number
    | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) lower?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) upper?: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiPropertyOptional({ enum: NO_VALUE }) reason?: NoValue;
  @ApiPropertyOptional({ description: 'More on the reason', example: 'under_50_asked' }) why?: Why;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description:
      'Figures side by side; `against` {numerator, denominator}: the share it is held against; `currency`: of money; `round` {assessmentId, period, verified}: of a level',
  })
  parts?: readonly object[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'The baseline of need it is held against: {kind, source, datedOn}',
  })
  baseline?: object;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description:
      'What the country’s targets planned for the end of the period, in the KPI’s unit; null = nothing; absent where the KPI is cut by anything but time',
    example: 0.62,
  })
  planned?: number | null;
  [key: string]: unknown;
}

export class ExcludedDto {
  @ApiProperty({ example: '2026-Q1' }) period!: string;
  @ApiProperty({ description: 'How many facts were left out with it' }) facts!: number;
}

/** What a figure is held against, said alike of a KPI and of its tile. */
export const TARGET_HOLDS = {
  type: Boolean,
  nullable: true,
  description:
    'false: it was set for another version of the definition and gives no verdict; null = no target',
} as const;
export const JUDGED = {
  enum: JUDGED_BY,
  description:
    'What the verdict speaks of: a range that is the same everywhere, the country’s baseline (0.8 to 1.25 times it), or its target',
} as const;
export const PATH = {
  type: String,
  nullable: true,
  enum: PATH_POSITIONS,
  description: 'Where the figure lies beside what was planned; null without a figure or a plan',
} as const;

/** A KPI of one country. */
export class KpiResultDto {
  @ApiProperty({ example: 'KPI-05' }) code!: string;
  @ApiProperty({ enum: KPI_UNITS }) unit!: KpiUnit;
  @ApiProperty({ description: 'Of the definition that it was computed by', example: '1.1' }) version!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: ['verified', 'latest'] }) basis!: 'verified' | 'latest';
  @ApiProperty({ description: 'Holds figures that nobody has verified yet' }) provisional!: boolean;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ example: '2026-01' }) from!: string;
  @ApiProperty({ example: '2026-09' }) to!: string;
  @ApiProperty({ type: [KpiPointDto] }) points!: readonly KpiPoint[];
  @ApiProperty({ type: KpiPointDto, nullable: true, description: 'The months as one figure' })
  overall!: KpiPoint | null;
  @ApiProperty({
    type: TargetDto,
    nullable: true,
    description: 'Of the year of the last month, else the one before',
  })
  target!: TargetDto | null;
  @ApiProperty(TARGET_HOLDS)
  targetHolds!: boolean | null;
  @ApiProperty(JUDGED)
  judgedBy!: JudgedBy;
  @ApiProperty({ type: String, nullable: true, enum: ['met', 'missed', 'cannot_be_told'] })
  verdict!: 'met' | 'missed' | 'cannot_be_told' | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What was planned for the end of the months, in the KPI’s unit; null = nothing',
    example: 0.62,
  })
  planned!: number | null;
  @ApiProperty(PATH)
  path!: PathPosition | null;
  @ApiProperty({ type: [ExcludedDto], description: 'Quarters that lie only partly inside, left out' })
  excluded!: readonly ExcludedDto[];
  @ApiPropertyOptional({ description: 'Only where it is not computable: what is missing' }) missing?: string;
}
