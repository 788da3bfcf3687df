import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, IsUUID, Length } from 'class-validator';
import type { Idle } from '../domain/actions/what-if.js';
import { PILLARS, type Pillar } from '../domain/codes.js';
import type { Standing } from '../domain/scoring/criterion-state.js';
import type { Level } from '../domain/scoring/ladder.js';
import type { IndexReason } from '../domain/scoring/reading.js';
import { IfPresent } from '../http/fields.js';

const INDEX = { type: Number, nullable: true, minimum: 0, maximum: 100, example: 41.7 } as const;
const LEVEL = { type: Number, nullable: true, minimum: 0, maximum: 4, example: 2 } as const;
const REASON = { enum: ['too_few_answers', 'not_applicable'] } as const;

/** Body of `POST /assessments/{id}/what-if`. Neither = nothing is assumed. */
export class WhatIfQuestionDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'actions whose criteria are assumed' })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  actionIds?: string[];

  @ApiPropertyOptional({ type: [String], description: 'criteria that are assumed besides' })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  criterionCodes?: string[];
}

/** An index on the evidenced reading as it is and as it would be. */
export class IndexWhatIfDto {
  @ApiProperty({ ...INDEX, description: 'as it is; null with a reason' }) before!: number | null;
  @ApiPropertyOptional(REASON) beforeReason?: IndexReason;
  @ApiProperty({ ...INDEX, description: 'as it would be; null with a reason' }) after!: number | null;
  @ApiPropertyOptional(REASON) afterReason?: IndexReason;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'after minus before, in points, never below 0; null unless both are there',
    example: 11.1,
  })
  difference!: number | null;
}

export class FunctionWhatIfDto extends IndexWhatIfDto {
  @ApiProperty({ example: 'NMAA-2' }) code!: string;
}

export class PillarWhatIfDto extends IndexWhatIfDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
}

export class IdleCriterionDto {
  @ApiProperty({ example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty({
    enum: ['holds', 'not_applicable', 'not_asked'],
    description: 'it holds already, does not apply, or this checklist of this body does not ask it',
  })
  reason!: Idle;
}

export class StillHeldBackDto {
  @ApiProperty({ example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty({ type: String, description: 'why it does not hold, as in the scores', example: 'not_met' })
  reason!: Standing;
}

/** A recommendation's level as it is and as it would be. */
export class LevelWhatIfDto {
  @ApiProperty({ example: 'NMAA-1.1' }) code!: string;
  @ApiProperty({ example: 'NMAA-1' }) functionCode!: string;
  @ApiProperty({ ...LEVEL, description: 'null = not applicable' }) before!: Level | null;
  @ApiProperty({ ...LEVEL, description: 'null = not applicable' }) after!: Level | null;
  @ApiProperty({ ...LEVEL, description: 'levels gained; null = not applicable' }) difference!: number | null;
  @ApiProperty({
    type: [StillHeldBackDto],
    description: 'what would still be in the way of the level above `after`',
  })
  heldBackBy!: readonly StillHeldBackDto[];
}

/** What an assessment would show if more of its criteria held, with a document each. Nothing is stored. */
export class WhatIfDto {
  @ApiProperty({ type: [String], description: 'criteria that are assumed to hold and do not hold now' })
  assumed!: readonly string[];
  @ApiProperty({ type: [IdleCriterionDto], description: 'those asked about that change nothing' })
  idle!: readonly IdleCriterionDto[];
  @ApiProperty({
    type: [String],
    description: 'of the assumed ones those that a figure contradicts now: it would have to move, too',
  })
  figures!: readonly string[];
  @ApiProperty({ type: IndexWhatIfDto }) entity!: IndexWhatIfDto;
  @ApiProperty({ type: [FunctionWhatIfDto] }) functions!: readonly FunctionWhatIfDto[];
  @ApiProperty({ type: [PillarWhatIfDto] }) pillars!: readonly PillarWhatIfDto[];
  @ApiProperty({ type: [LevelWhatIfDto] }) recommendations!: readonly LevelWhatIfDto[];
}
