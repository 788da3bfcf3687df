import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ACTION_STATUSES, type ActionStatus } from '../domain/actions/action.js';
import type { ChangeReason, Direction } from '../domain/scoring/criterion-change.js';
import type { Standing } from '../domain/scoring/criterion-state.js';
import type { IndexReason } from '../domain/scoring/reading.js';

const INDEX = { type: Number, nullable: true, minimum: 0, maximum: 100, example: 41.7 } as const;
const POINTS = { type: Number, nullable: true, description: 'after minus before, in points' } as const;
const REASON = { enum: ['too_few_answers', 'not_applicable'] } as const;

/** `?from=` of `GET /assessments/{id}/moved`. */
export class MovedQueryDto {
  @ApiProperty({ format: 'uuid', description: 'an earlier assessment of the same body' })
  @IsUUID()
  from!: string;
}

export class ComparisonLimitDto {
  @ApiProperty({ enum: ['other_framework', 'share_answered'] }) code!: 'other_framework' | 'share_answered';
  @ApiProperty({
    description: 'the framework, or the share answered from 0 to 1',
    oneOf: [{ type: 'string' }, { type: 'number' }],
  })
  before!: string | number;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }) after!: string | number;
}

/** Over the recommendations that are asked alike and have a level in both rounds. */
export class AlikeDto {
  @ApiProperty(INDEX) before!: number | null;
  @ApiProperty(INDEX) after!: number | null;
  @ApiProperty(POINTS) difference!: number | null;
  @ApiProperty({ description: 'recommendations' }) items!: number;
}

export class IndexChangeDto {
  @ApiProperty({ ...INDEX, description: 'null with a reason' }) before!: number | null;
  @ApiPropertyOptional(REASON) beforeReason?: IndexReason;
  @ApiProperty({ ...INDEX, description: 'null with a reason' }) after!: number | null;
  @ApiPropertyOptional(REASON) afterReason?: IndexReason;
  @ApiProperty({ type: AlikeDto }) alike!: AlikeDto;
}

export class StandingChangeDto {
  @ApiProperty({ type: String, nullable: true, description: 'null = not asked in this round' })
  before!: Standing | null;
  @ApiProperty({ type: String, nullable: true }) after!: Standing | null;
}

/** A criterion that moved, and the actions that named it. */
export class MovedCriterionDto {
  @ApiProperty({ example: 'NMAA-1.1-2a' }) code!: string;
  @ApiProperty({ example: 'NMAA-1.1' }) recommendation!: string;
  @ApiProperty({ type: StandingChangeDto }) claimed!: StandingChangeDto;
  @ApiProperty({ type: StandingChangeDto }) evidenced!: StandingChangeDto;
  @ApiProperty({ enum: ['up', 'down', 'level', 'beside'] }) direction!: Direction;
  @ApiProperty({ type: [String], description: 'at least one', example: ['answer', 'evidence_came'] })
  reasons!: readonly ChangeReason[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'in progress, or done since `since`' })
  actions!: readonly string[];
}

/** An action that this answer names. */
export class NamedActionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ACTION_STATUSES }) status!: ActionStatus;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
}

/** What moved between two rounds, beside what was planned. Naming a criterion is no proof of having moved it. */
export class MovedDto {
  @ApiProperty({ format: 'uuid' }) from!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the day the earlier round was handed in; actions done later count; null = all do',
  })
  since!: string | null;
  @ApiProperty({ type: [ComparisonLimitDto], description: 'empty = they can be compared as they stand' })
  limits!: readonly ComparisonLimitDto[];
  @ApiProperty({ type: IndexChangeDto }) entity!: IndexChangeDto;
  @ApiProperty({ type: [MovedCriterionDto] }) criteria!: readonly MovedCriterionDto[];
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'actions done since of whose criteria none moved up',
  })
  withoutEffect!: readonly string[];
  @ApiProperty({ type: [NamedActionDto], description: 'the actions named above' })
  actions!: readonly NamedActionDto[];
}
