import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES } from '../../domain/framework.js';
import {
  DIMENSIONS,
  DIRECTIONS,
  type Dimension,
  type Direction,
  KPI_UNITS,
  type KpiUnit,
} from '../../domain/kpi/definition.js';

export class LanguageDto {
  @ApiPropertyOptional({ description: 'Language of the texts; wins over Accept-Language', enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: string;
}

/** How a version differs from the one before it. */
export class KpiChangeDto {
  @ApiProperty({ example: 'People who are only expected to benefit no longer count.' }) what!: string;
  @ApiProperty({ example: 'Nobody asked them.' }) why!: string;
  @ApiProperty({ description: 'A target set for the version before still measures this one' })
  keepsTargets!: boolean;
}

/** A version of a definition: `GET /results/kpis/{code}?version=1.0` computes by it. */
export class KpiVersionDto {
  @ApiProperty({ example: '1.1' }) version!: string;
  @ApiProperty() numerator!: string;
  @ApiProperty() denominator!: string;
  @ApiProperty({ type: KpiChangeDto, nullable: true, description: 'null: it is the first' })
  changed!: KpiChangeDto | null;
}

/** A KPI of the dictionary, in one language. */
export class DefinedKpiDto {
  @ApiProperty({ example: 'KPI-05' }) code!: string;
  @ApiProperty({ description: 'Of the definition', example: '1.0' }) version!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'What an officer learns from it' }) question!: string;
  @ApiProperty() numerator!: string;
  @ApiProperty() denominator!: string;
  @ApiProperty({ enum: KPI_UNITS, description: 'ratio: 0.9 is 90 %' }) unit!: KpiUnit;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiPropertyOptional({
    oneOf: [{ type: 'number' }, { type: 'string' }],
    description: 'Where to, with direction towards: a figure, the country’s target, or its baseline',
  })
  towards?: number | 'target' | 'baseline';
  @ApiPropertyOptional({
    type: 'object',
    properties: { from: { type: 'number' }, to: { type: 'number' } },
    description: 'Only where a fixed range counts as met, whatever the target: in the KPI’s own unit',
    example: { from: 0.8, to: 1.25 },
  })
  good?: { readonly from: number; readonly to: number };
  @ApiProperty({
    type: [String],
    description:
      'What it is computed from: rollup and cells (entries), reports, duties, baselines, records:<kind>, on-file:<what>',
    example: ['rollup'],
  })
  needs!: string[];
  @ApiProperty({ enum: DIMENSIONS, isArray: true, description: 'What it can be split by' })
  disaggregations!: Dimension[];
  @ApiProperty({ description: 'Where the KPI comes from' }) source!: string;
  @ApiProperty({ type: [String], description: 'The recommendations it informs', example: ['NMAC-4.4'] })
  informs!: string[];
  @ApiProperty({ description: 'Its figures are persons: small ones are suppressed' }) countsPeople!: boolean;
  @ApiProperty() computable!: boolean;
  @ApiPropertyOptional({ description: 'Only where it is not computable: what is missing' }) missing?: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: '{code, name, unit}',
  })
  parts!: { code: string; name: string; unit: KpiUnit }[];
}

/** A KPI in its newest version, with all there are. */
export class KpiDto extends DefinedKpiDto {
  @ApiProperty({ type: [KpiVersionDto], description: 'The newest first' }) versions!: KpiVersionDto[];
}
