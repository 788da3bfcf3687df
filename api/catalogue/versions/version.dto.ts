import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { BODIES, type Body, PILLARS, type Pillar } from '../../domain/codes.js';
import { RUNGS, type Rung } from '../../domain/framework.js';
import { LanguageQueryDto } from '../catalogue.dto.js';

/** Query of `POST /frameworks`. */
export class ImportFrameworkQueryDto extends LanguageQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: say what would change, store nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** Query of `GET /frameworks/{ref}/changes`. */
export class VersionChangesQueryDto extends LanguageQueryDto {
  @ApiPropertyOptional({
    description: 'An earlier version of the same family; the one just before it when absent',
    example: 'gdei-wps@1.0',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  from?: string;
}

export class ChangedPartDto {
  @ApiProperty({ enum: ['function', 'recommendation', 'criterion'] }) of!:
    | 'function'
    | 'recommendation'
    | 'criterion';
  @ApiProperty({ example: 'NMAA-2.1-2c' }) code!: string;
  @ApiProperty({ enum: BODIES, description: 'Whose checklist it stands in' }) body!: Body;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The recommendation of a criterion; null of the others',
    example: 'NMAA-2.1',
  })
  recommendation!: string | null;
  @ApiProperty({
    enum: RUNGS,
    type: Number,
    nullable: true,
    description: 'The level of a criterion; null of the others',
  })
  rung!: Rung | null;
  @ApiProperty({ description: 'A title, or the statement that is answered' }) text!: string;
}

export class RewordingDto {
  @ApiProperty({ type: ChangedPartDto }) before!: ChangedPartDto;
  @ApiProperty({ type: ChangedPartDto }) after!: ChangedPartDto;
}

export class ReplacementDto {
  @ApiProperty({ type: [ChangedPartDto], description: 'Several where it merges them' })
  before!: ChangedPartDto[];
  @ApiProperty({ type: ChangedPartDto }) after!: ChangedPartDto;
  @ApiProperty({ description: 'It stands under another recommendation or at another level' }) moved!: boolean;
}

export class WeightDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
  @ApiProperty({ enum: [1, 0.5], description: '1 main, 0.5 secondary' }) weight!: number;
}

export class WeightChangeDto {
  @ApiProperty({ example: 'NMAA-2.2' }) code!: string;
  @ApiProperty({ type: [WeightDto] }) before!: WeightDto[];
  @ApiProperty({ type: [WeightDto] }) after!: WeightDto[];
}

export const RULES = [
  'freshMonths',
  'notApplicableWhen',
  'dataEvidence',
  'evidenceRule',
  'evidence',
] as const;

export class RuleChangeDto {
  @ApiProperty({ example: 'NMAC-4.4-3b' }) code!: string;
  @ApiProperty({ enum: RULES, description: 'What the checklist demands besides its words' })
  rule!: (typeof RULES)[number];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Months, a condition, a KPI with its threshold, or kinds of papers; null = there is none',
    example: 'KPI-05 ≥ 0.8',
  })
  before!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As before' }) after!: string | null;
}

export class FrameworkChangeDto {
  @ApiProperty({ example: 'gdei-wps@1.0' }) from!: string;
  @ApiProperty({ example: 'gdei-wps@1.1' }) to!: string;
  @ApiProperty({ type: [ChangedPartDto], description: 'To be answered' }) added!: ChangedPartDto[];
  @ApiProperty({ type: [ChangedPartDto], description: 'Their answers are set aside' })
  removed!: ChangedPartDto[];
  @ApiProperty({ type: [RewordingDto], description: 'The same code in other words: its meaning stays' })
  reworded!: RewordingDto[];
  @ApiProperty({ type: [ReplacementDto], description: 'Their answers are carried over until reconfirmed' })
  replaced!: ReplacementDto[];
  @ApiProperty({ type: [WeightChangeDto] }) weights!: WeightChangeDto[];
  @ApiProperty({ type: [RuleChangeDto] }) rules!: RuleChangeDto[];
}

/** How many rounds could change to a version; never which, and nothing of what is in them. */
export class OpenRoundsDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ description: 'The version they are made by', example: 'gdei-wps@1.0' })
  frameworkRef!: string;
  @ApiProperty({ description: 'Rounds in draft or returned', example: 1 }) rounds!: number;
}

export class VersionFaultDto {
  @ApiProperty({ description: 'A code of the checklist, or line and column', example: '#/NMAA-2.1-2c' })
  pointer!: string;
  @ApiProperty({ example: 'text-too-long' }) code!: string;
  @ApiProperty({ example: 'has 231 characters, must stay below 220' }) detail!: string;
}

/** What the import of a version did, or would do. */
export class FrameworkImportDto {
  @ApiProperty() dryRun!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'null = the file does not say' })
  ref!: string | null;
  @ApiProperty({
    enum: ['new', 'unchanged', 'refused'],
    description: 'new: stored, or would be; unchanged: it is here already; refused: of a dry run, see faults',
  })
  outcome!: 'new' | 'unchanged' | 'refused';
  @ApiProperty({ description: 'SHA-256 of the file' }) sha256!: string;
  @ApiProperty({
    type: [VersionFaultDto],
    description: 'Of a dry run; otherwise they are the errors of a 422',
  })
  faults!: VersionFaultDto[];
  @ApiProperty({
    type: FrameworkChangeDto,
    nullable: true,
    description: 'Against the version before it; null = the first of its family',
  })
  change!: FrameworkChangeDto | null;
  @ApiProperty({ type: [OpenRoundsDto], description: 'Rounds that could change to it' })
  openRounds!: OpenRoundsDto[];
}

export class FrameworkFileDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'A checklist as YAML, at most 6 MB' })
  file!: unknown;
}
