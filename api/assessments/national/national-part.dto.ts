import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Standing } from '../../domain/scoring/criterion-state.js';
import { WriteAnswerDto } from '../answers/answer.dto.js';
import { EvidenceStandingDto, STANDINGS } from '../scores/scores.dto.js';
import { NationalContentDto } from './national-criterion.dto.js';

const STANDING = { enum: STANDINGS } as const;

/** Body of `PUT /assessments/{id}/national/answers/{code}`. */
export class WriteNationalAnswerDto extends PickType(WriteAnswerDto, ['answer', 'reason', 'note']) {}

/** One of the country's own criteria in a round, on the three readings. */
export class NationalAskedDto extends NationalContentDto {
  @ApiProperty(STANDING) claimed!: Standing;
  @ApiProperty(STANDING) evidenced!: Standing;
  @ApiProperty(STANDING) verified!: Standing;
  @ApiProperty({ description: 'The verifier’s own answer is another one than the body’s' }) differs!: boolean;
  @ApiProperty({ type: [EvidenceStandingDto] }) evidence!: readonly EvidenceStandingDto[];
}

/** Met of those that apply. */
export class MetOfDto {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Criteria; null = none applies, or none was looked at, which is not 0',
    example: 2,
  })
  met!: number | null;
  @ApiProperty({ description: 'Criteria', example: 3 }) of!: number;
}

/** Counts of criteria. They are no index, and enter none. */
export class NationalReadingDto {
  @ApiProperty({ description: 'Criteria asked in this round', example: 3 }) asked!: number;
  @ApiProperty({ description: 'Answered by the body; not applicable counts as answered', example: 3 })
  answered!: number;
  @ApiProperty({ type: MetOfDto, description: 'By the body’s own answers' }) claimed!: MetOfDto;
  @ApiProperty({ type: MetOfDto, description: 'Met, with evidence that counts' }) evidenced!: MetOfDto;
  @ApiProperty({ type: MetOfDto, description: 'Of those that the verifier answered' }) verified!: MetOfDto;
}

/** The country's own criteria of a round, apart from the checklist and its scores. */
export class NationalPartDto {
  @ApiProperty({ format: 'date-time', description: 'When it was so; of a published round, its publication' })
  asOf!: string;
  @ApiProperty({ type: NationalReadingDto }) reading!: NationalReadingDto;
  @ApiProperty({ type: [NationalAskedDto] }) criteria!: readonly NationalAskedDto[];
}

/** The country's own criteria as they were published, once per revision; it never changes. */
export class NationalSnapshotDto extends NationalPartDto {
  @ApiProperty({ example: 1 }) revision!: number;
}
