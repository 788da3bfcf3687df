import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { BODIES, type Body, PILLARS, type Pillar } from '../domain/codes.js';
import { LANGUAGES, RUNGS, type Rung } from '../domain/framework.js';

/** `?lang=fr`, for clients that cannot set `Accept-Language`. */
export class LanguageQueryDto {
  @ApiPropertyOptional({
    description: 'Language of the texts; wins over Accept-Language. English where a text is not translated.',
    enum: LANGUAGES,
  })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: string;
}

export class FrameworkSummaryDto {
  @ApiProperty({ description: 'Name and version', example: 'gdei-wps@1.0' }) ref!: string;
  @ApiProperty({ description: 'Title of the checklist' }) title!: string;
  @ApiProperty({ description: 'Where its recommendations come from' }) source!: string;
  @ApiProperty({
    description: 'Name without version: rounds of one family follow one another',
    example: 'gdei-wps',
  })
  family!: string;
  @ApiProperty({ description: 'The bodies that it asks', enum: BODIES, isArray: true }) bodies!: Body[];
  @ApiProperty({
    description: "Whether its rounds make a country's indexes; a round of another family never moves them",
    example: true,
  })
  inIndexes!: boolean;
  @ApiProperty({
    description: 'When an administrator brought it in; null = it came with the product',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  importedAt!: Date | null;
}

export class DataEvidenceDto {
  @ApiProperty({ description: 'The KPI that may support or contradict the answer', example: 'KPI-05' })
  kpi!: string;
  @ApiPropertyOptional({
    description: 'Supports at this value or above, in the unit of the KPI',
    example: 0.8,
  })
  atLeast?: number;
  @ApiPropertyOptional({ description: 'Supports at this value or below, in the unit of the KPI' })
  atMost?: number;
  @ApiPropertyOptional({ description: 'Supports with any value: the criterion asks whether it is measured' })
  exists?: boolean;
  @ApiPropertyOptional({
    description: 'The bound that decides where the KPI is a range',
    enum: ['lower', 'upper'],
  })
  bound?: string;
  @ApiProperty({ description: 'Length of the window in months', example: 12 }) months!: number;
}

export class CriterionDto {
  @ApiProperty({ description: 'Recommendation, rung, letter', example: 'NMAC-4.4-3b' }) code!: string;
  @ApiProperty({ description: 'The statement that is answered' }) text!: string;
  @ApiProperty({ description: 'Why it matters and how others have done it' }) help!: string;
  @ApiProperty({ description: 'Kinds of papers that count as evidence', type: [String] }) evidence!: string[];
  @ApiProperty({
    description: 'Months before the end of the period in which evidence is fresh; null = any date',
    type: Number,
    nullable: true,
    example: 24,
  })
  freshMonths!: number | null;
  @ApiProperty({
    description: 'When it may be answered "not applicable"; null = never',
    type: String,
    nullable: true,
  })
  notApplicableWhen!: string | null;
  @ApiProperty({
    description:
      'Codes of earlier versions that it replaces; an answer to them is carried over until reconfirmed',
    type: [String],
    example: ['NMAC-4.4-3a'],
  })
  formerly!: string[];
  @ApiProperty({
    description: 'A figure that speaks beside the answer; null = none',
    type: DataEvidenceDto,
    nullable: true,
  })
  dataEvidence!: DataEvidenceDto | null;
}

export class RungDto {
  @ApiProperty({
    description: '1 adopted in writing, 2 has people, money, tools, 3 applied, 4 measured and improved',
    enum: RUNGS,
  })
  rung!: Rung;
  @ApiProperty({ description: 'What people see for it', example: 'applied' }) label!: string;
  @ApiProperty({ type: [CriterionDto] }) criteria!: CriterionDto[];
}

export class PillarWeightDto {
  @ApiProperty({ description: 'Participation, protection, prevention, relief and recovery', enum: PILLARS })
  code!: Pillar;
  @ApiProperty({ description: '1 main, 0.5 secondary', enum: [1, 0.5] }) weight!: number;
  @ApiProperty({ description: 'Who assigned it', enum: ['brief', 'ours'] }) source!: string;
}

export class RecommendationDto {
  @ApiProperty({ example: 'NMAC-4.4' }) code!: string;
  @ApiProperty({ description: 'Short title' }) title!: string;
  @ApiProperty({ description: 'The recommendation in our words' }) gist!: string;
  @ApiProperty({ type: [PillarWeightDto] }) pillars!: PillarWeightDto[];
  @ApiProperty({ description: 'Standards it names', type: [String], example: ['IMAS 05.10'] })
  standards!: string[];
  @ApiProperty({
    description: 'When the whole may be "not applicable"; null = never',
    type: String,
    nullable: true,
  })
  notApplicableWhen!: string | null;
  @ApiProperty({
    description: 'referencesOnly: records of cases, interviews and visits are named, never uploaded',
    type: String,
    nullable: true,
  })
  evidenceRule!: string | null;
  @ApiProperty({ type: [RungDto] }) rungs!: RungDto[];
}

export class FunctionDto {
  @ApiProperty({ example: 'NMAC-4' }) code!: string;
  @ApiProperty({ description: 'The authority (NMAA) or the centre (NMAC)', enum: BODIES }) body!: Body;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [RecommendationDto] }) recommendations!: RecommendationDto[];
}

export class FrameworkDto {
  @ApiProperty({ description: 'Name and version', example: 'gdei-wps@1.0' }) ref!: string;
  @ApiProperty({ description: 'Title of the checklist' }) title!: string;
  @ApiProperty({ description: 'Where its recommendations come from' }) source!: string;
  @ApiProperty({ type: [FunctionDto] }) functions!: FunctionDto[];
}

export class LabelledCodeDto {
  @ApiProperty({ example: 'Y18T59' }) code!: string;
  @ApiProperty({ example: '18 to 59 years' }) label!: string;
}

export class CodeListDto {
  @ApiProperty({ description: 'The field that takes these codes', example: 'ageBand' }) name!: string;
  @ApiProperty({ type: [LabelledCodeDto] }) codes!: LabelledCodeDto[];
}
