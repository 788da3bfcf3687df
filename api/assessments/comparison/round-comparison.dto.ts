import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ASSESSMENT_STATUSES, type AssessmentStatus, PILLARS, type Pillar } from '../../domain/codes.js';
import type { ChangeReason, Direction } from '../../domain/scoring/criterion-change.js';
import type { Standing } from '../../domain/scoring/criterion-state.js';
import type { Level } from '../../domain/scoring/ladder.js';
import type { IndexReason } from '../../domain/scoring/reading.js';

const INDEX = { type: Number, nullable: true, description: '0 to 100, one decimal', example: 47.1 } as const;
const LEVEL = { type: Number, enum: [0, 1, 2, 3, 4], nullable: true } as const;
const REASONS = ['too_few_answers', 'not_applicable', 'not_verified', 'too_few_verified'] as const;
const DIRECTIONS = ['up', 'down', 'level', 'beside'] as const;
const CHANGE_REASONS = [
  'framework',
  'not_applicable',
  'unanswered',
  'answer',
  'evidence_came',
  'evidence_aged',
  'evidence_gone',
  'figure',
  'reason_accepted',
  'reason_not_accepted',
] as const;

export class RoundComparisonQueryDto {
  @ApiProperty({ format: 'uuid', description: 'The earlier round, of the same country and body' })
  @IsUUID()
  with!: string;
}

/** One of the two rounds, as it stands now. */
export class ComparedRoundDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ enum: ASSESSMENT_STATUSES }) status!: AssessmentStatus;
  @ApiProperty({ example: 1 }) revision!: number;
}

/** What keeps the rounds from being compared without a word. */
export class RoundLimitDto {
  @ApiProperty({
    enum: ['other_framework', 'share_answered'],
    description:
      'other_framework: made by another version of the checklist; share_answered: more or less of it answered',
  })
  code!: 'other_framework' | 'share_answered';
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'number' }],
    description: 'The version, or the share from 0 to 1',
    example: 0.84,
  })
  before!: string | number;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], example: 1 }) after!: string | number;
}

/** Over the recommendations asked alike in both rounds that have a level in both. */
export class RoundAlikeDto {
  @ApiProperty(INDEX) before!: number | null;
  @ApiProperty(INDEX) after!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'After minus before, in points', example: 12.5 })
  difference!: number | null;
  @ApiProperty({ description: 'How many recommendations that is', example: 17 }) items!: number;
}

export class RoundIndexChangeDto {
  @ApiProperty(INDEX) before!: number | null;
  @ApiPropertyOptional({ enum: REASONS }) beforeReason?: IndexReason;
  @ApiProperty(INDEX) after!: number | null;
  @ApiPropertyOptional({ enum: REASONS }) afterReason?: IndexReason;
  @ApiProperty({ type: RoundAlikeDto }) alike!: RoundAlikeDto;
}

export class EntityChangeDto {
  @ApiProperty({ type: RoundIndexChangeDto }) evidenced!: RoundIndexChangeDto;
  @ApiProperty({ type: RoundIndexChangeDto }) claimed!: RoundIndexChangeDto;
  @ApiProperty({ type: RoundIndexChangeDto }) verified!: RoundIndexChangeDto;
}

export class FunctionChangeDto extends RoundIndexChangeDto {
  @ApiProperty({ example: 'NMAA-2' }) code!: string;
}

export class PillarChangeDto extends RoundIndexChangeDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
}

export class LevelChangeDto {
  @ApiProperty({ ...LEVEL, description: 'null = not applicable, not asked, or not verified' })
  before!: Level | null;
  @ApiProperty({ ...LEVEL, description: 'null = not applicable, not asked, or not verified' })
  after!: Level | null;
}

export class LevelChangesDto {
  @ApiProperty({ type: LevelChangeDto }) evidenced!: LevelChangeDto;
  @ApiProperty({ type: LevelChangeDto }) claimed!: LevelChangeDto;
  @ApiProperty({ type: LevelChangeDto }) verified!: LevelChangeDto;
}

export class RecommendationChangeDto {
  @ApiProperty({ example: 'NMAA-2.1' }) code!: string;
  @ApiProperty({ example: 'NMAA-2' }) functionCode!: string;
  @ApiProperty({ description: 'Asked with the same criteria in both rounds' }) askedAlike!: boolean;
  @ApiProperty({ type: LevelChangesDto }) levels!: LevelChangesDto;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Levels gained or lost, supported by documents; null unless both rounds have one',
    example: 1,
  })
  difference!: number | null;
}

export class RoundStandingChangeDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As in the scores; null = not asked',
    example: 'partly',
  })
  before!: Standing | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As in the scores; null = not asked',
    example: 'holds',
  })
  after!: Standing | null;
}

/** A criterion that moved. */
export class CriterionChangeDto {
  @ApiProperty({ example: 'NMAA-2.1-3a' }) code!: string;
  @ApiProperty({ example: 'NMAA-2.1' }) recommendation!: string;
  @ApiProperty({ type: RoundStandingChangeDto }) claimed!: RoundStandingChangeDto;
  @ApiProperty({ type: RoundStandingChangeDto }) evidenced!: RoundStandingChangeDto;
  @ApiProperty({
    enum: DIRECTIONS,
    description:
      'level: another answer of the same weight; beside: not asked, not answered or not applicable in one round',
  })
  direction!: Direction;
  @ApiProperty({ enum: CHANGE_REASONS, isArray: true, description: 'Why; at least one' })
  reasons!: readonly ChangeReason[];
}

export class RoundMovedDto {
  @ApiProperty({ example: 9 }) up!: number;
  @ApiProperty({ example: 2 }) down!: number;
  @ApiProperty({ example: 1 }) level!: number;
  @ApiProperty({ example: 0 }) beside!: number;
}

/** Two rounds of one body side by side: what moved, and why. */
export class RoundComparisonDto {
  @ApiProperty({ type: ComparedRoundDto }) before!: ComparedRoundDto;
  @ApiProperty({ type: ComparedRoundDto }) after!: ComparedRoundDto;
  @ApiProperty({ type: [RoundLimitDto], description: 'Empty: comparable as they stand' })
  limits!: readonly RoundLimitDto[];
  @ApiProperty({ type: EntityChangeDto }) entity!: EntityChangeDto;
  @ApiProperty({ type: [FunctionChangeDto], description: 'Supported by documents' })
  functions!: readonly FunctionChangeDto[];
  @ApiProperty({ type: [PillarChangeDto], description: 'Supported by documents' })
  pillars!: readonly PillarChangeDto[];
  @ApiProperty({ type: [RecommendationChangeDto] }) recommendations!: readonly RecommendationChangeDto[];
  @ApiProperty({ type: RoundMovedDto, description: 'How many criteria moved' }) moved!: RoundMovedDto;
  @ApiProperty({ type: [CriterionChangeDto], description: 'Only those that moved' })
  criteria!: readonly CriterionChangeDto[];
}

/** An index of a publication, or why there is none. */
export class TrendIndexDto {
  @ApiProperty(INDEX) index!: number | null;
  @ApiPropertyOptional({ enum: REASONS }) reason?: IndexReason;
}

/** The three readings of a publication; supported by documents is the headline. */
export class TrendReadingsDto {
  @ApiProperty({ type: TrendIndexDto }) evidenced!: TrendIndexDto;
  @ApiProperty({ type: TrendIndexDto }) claimed!: TrendIndexDto;
  @ApiProperty({ type: TrendIndexDto }) verified!: TrendIndexDto;
}

/** What a round published last. */
export class TrendPublishedDto extends TrendReadingsDto {
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: Date;
  @ApiProperty({ description: 'Whether somebody had verified it' }) isVerified!: boolean;
  @ApiProperty({ description: 'Answered criteria ÷ criteria it rests on, 0 to 1', example: 0.97 })
  answered!: number;
}

export class RoundTrendPointDto {
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({
    enum: ['no_round', 'not_published'],
    nullable: true,
    type: String,
    description: 'Why there is no figure: no round ended in this year, or the round published nothing',
  })
  gap!: 'no_round' | 'not_published' | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'gdei-wps@1.0' }) frameworkRef!: string | null;
  @ApiProperty({ description: 'Made by another version of the checklist than the point before it' })
  otherFramework!: boolean;
  @ApiProperty({ type: TrendPublishedDto, nullable: true }) published!: TrendPublishedDto | null;
}
