import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PILLARS, type Pillar } from '../../domain/codes.js';
import type { Rung } from '../../domain/framework.js';
import type { Standing } from '../../domain/scoring/criterion-state.js';
import type { VerdictState } from '../../domain/scoring/data-evidence.js';
import type { EvidenceStanding } from '../../domain/scoring/evidence.js';
import type { Level } from '../../domain/scoring/ladder.js';
import type { Lack } from '../../domain/scoring/missing.js';
import type { IndexReason } from '../../domain/scoring/reading.js';

const INDEX = { type: Number, nullable: true, example: 62.5 } as const;
const LEVEL = { type: Number, nullable: true, minimum: 0, maximum: 4, example: 2 } as const;
const REASONS = ['too_few_answers', 'not_applicable', 'not_verified', 'too_few_verified'];
export const STANDINGS = [
  'holds',
  'not_applicable',
  'unanswered',
  'partly',
  'not_met',
  'no_evidence',
  'contradicted',
  'evidence_too_old',
  'evidence_after_period',
  'not_in_force',
];

/** One recommendation in an index. */
export class IndexPartDto {
  @ApiProperty({ example: 'NMAA-1.1' }) code!: string;
  @ApiProperty({ minimum: 0, maximum: 4 }) level!: number;
  @ApiProperty({ description: '1, or 0.5 in a secondary pillar' }) weight!: number;
}

/** A recommendation without a level on this reading. */
export class LeftOutDto {
  @ApiProperty({ example: 'NMAA-1.1' }) code!: string;
  @ApiProperty({ enum: ['not_applicable', 'not_verified'] }) reason!: 'not_applicable' | 'not_verified';
}

/** One index on one reading with its parts: Σ weight × level ÷ (4 × Σ weight) × 100. */
export class ReadingDto {
  @ApiProperty({ ...INDEX, description: '0 to 100, one decimal; null with a reason' }) index!: number | null;
  @ApiPropertyOptional({ enum: REASONS, description: 'Why there is no index' }) reason?: IndexReason;
  @ApiProperty({ description: 'Recommendations that have a level' }) items!: number;
  @ApiProperty({
    type: [Number],
    minItems: 5,
    maxItems: 5,
    description: 'How many stand at level 0, 1, 2, 3, 4',
  })
  levels!: readonly [number, number, number, number, number];
  @ApiProperty({ description: 'Answered ÷ criteria it rests on, 0 to 1' }) answered!: number;
  @ApiProperty({ type: [IndexPartDto] }) parts!: readonly IndexPartDto[];
  @ApiProperty({ type: [LeftOutDto] }) leftOut!: readonly LeftOutDto[];
}

/** The verified index beside what the body claims of the same recommendations. */
export class SelfComparisonDto {
  @ApiProperty(INDEX) claimedIndex!: number | null;
  @ApiProperty(INDEX) verifiedIndex!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Claimed minus verified, in points' })
  difference!: number | null;
  @ApiProperty({ description: 'Recommendations that have both levels' }) items!: number;
}

export class VerifiedReadingDto extends ReadingDto {
  @ApiProperty({ type: SelfComparisonDto }) self!: SelfComparisonDto;
}

export class EntityReadingDto extends ReadingDto {
  @ApiProperty({ ...INDEX, description: 'Mean of the function means; second to the index' })
  functionWeightedIndex!: number | null;
}

export class EntityVerifiedReadingDto extends VerifiedReadingDto {
  @ApiProperty({ ...INDEX, description: 'Mean of the function means; second to the index' })
  functionWeightedIndex!: number | null;
}

export class EntityScoresDto {
  @ApiProperty({ type: EntityReadingDto }) evidenced!: EntityReadingDto;
  @ApiProperty({ type: EntityReadingDto }) claimed!: EntityReadingDto;
  @ApiProperty({ type: EntityVerifiedReadingDto }) verified!: EntityVerifiedReadingDto;
}

/** The three readings; evidenced is the headline. */
class ReadingsDto {
  @ApiProperty({ type: ReadingDto }) evidenced!: ReadingDto;
  @ApiProperty({ type: ReadingDto }) claimed!: ReadingDto;
  @ApiProperty({ type: VerifiedReadingDto }) verified!: VerifiedReadingDto;
}

export class FunctionScoresDto extends ReadingsDto {
  @ApiProperty({ example: 'NMAA-2' }) code!: string;
}

export class PillarScoresDto extends ReadingsDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
}

/** Reports of a figure’s months: it speaks from 80 % of those due verified. */
export class ReportsDueDto {
  @ApiProperty({ example: 21 }) verified!: number;
  @ApiProperty({ example: 36 }) due!: number;
}

/** What a figure says of an answer. */
export class VerdictDto {
  @ApiProperty({ enum: ['supports', 'contradicts', 'too_few_reports', 'not_computable'] })
  state!: VerdictState;
  @ApiProperty({ type: Number, nullable: true, description: 'In the KPI’s own unit' }) value!: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) lower?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) upper?: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiPropertyOptional({
    type: ReportsDueDto,
    description: 'Absent: it waits for no report, or was frozen before this was kept',
  })
  reports?: ReportsDueDto;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
}

export class EvidenceStandingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['counts', 'evidence_too_old', 'evidence_after_period', 'not_in_force'] })
  standing!: EvidenceStanding;
}

/** A criterion on the three readings, and what that rests on. */
export class CriterionStateDto {
  @ApiProperty({ example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty({ enum: [1, 2, 3, 4] }) rung!: Rung;
  @ApiProperty({ enum: STANDINGS }) evidenced!: Standing;
  @ApiProperty({ enum: STANDINGS }) claimed!: Standing;
  @ApiProperty({ enum: STANDINGS }) verified!: Standing;
  @ApiProperty({ description: 'The verifier’s own answer is another one than the body’s' }) differs!: boolean;
  @ApiProperty({ type: [EvidenceStandingDto] }) evidence!: readonly EvidenceStandingDto[];
  @ApiProperty({ type: VerdictDto, nullable: true }) verdict!: VerdictDto | null;
}

export class HeldBackByDto {
  @ApiProperty({ example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty({ enum: STANDINGS }) reason!: Standing;
}

export class RecommendationPillarDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
  @ApiProperty({ enum: [1, 0.5] }) weight!: 1 | 0.5;
  @ApiProperty({ enum: ['brief', 'ours'] }) source!: 'brief' | 'ours';
}

export class RecommendationScoreDto {
  @ApiProperty({ example: 'NMAA-1.1' }) code!: string;
  @ApiProperty({ example: 'NMAA-1' }) functionCode!: string;
  @ApiProperty({ type: [RecommendationPillarDto] }) pillars!: readonly RecommendationPillarDto[];
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty({ ...LEVEL, description: 'null = not applicable' }) claimedLevel!: Level | null;
  @ApiProperty({ ...LEVEL, description: 'null = not applicable' }) evidencedLevel!: Level | null;
  @ApiPropertyOptional({
    description:
      'Under 80 % of its criteria are answered: claimed and evidenced level are those so far; absent of a round published before this was told',
  })
  soFar!: boolean;
  @ApiProperty({ ...LEVEL, description: 'null = not verified, or not applicable' })
  verifiedLevel!: Level | null;
  @ApiProperty({ description: 'The verifier has answered all its criteria' }) isVerified!: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Claimed minus verified level; null unless both are there',
    example: 1,
  })
  difference!: number | null;
  @ApiProperty({ type: [Number], description: 'Rungs that hold by themselves, on the evidenced reading' })
  rungsHeld!: readonly Rung[];
  @ApiProperty({ type: Number, nullable: true, description: 'Towards the next level, 0 to 1' })
  progress!: number | null;
  @ApiProperty({ type: [HeldBackByDto] }) heldBackBy!: readonly HeldBackByDto[];
  @ApiProperty({ type: [CriterionStateDto] }) criteria!: readonly CriterionStateDto[];
}

export class PolicyPracticeDto {
  @ApiProperty({ ...INDEX, description: 'Share of what is written that holds' }) written!: number | null;
  @ApiProperty({ ...INDEX, description: 'Share of what is applied that holds' }) applied!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Written minus applied, in points' }) gap!:
    | number
    | null;
  @ApiPropertyOptional({ enum: ['too_few_answers', 'not_applicable', 'too_little_written'] })
  reason?: 'too_few_answers' | 'not_applicable' | 'too_little_written';
  @ApiProperty() items!: number;
}

/** One thing that an answer lacks; never in the way of submission. */
export class MissingDto {
  @ApiProperty({ example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty({ example: 'NMAA-1.1' }) recommendation!: string;
  @ApiProperty({
    enum: [
      ...STANDINGS.filter((one) => !['holds', 'not_applicable', 'partly', 'not_met'].includes(one)),
      'reason_missing',
    ],
  })
  lack!: Lack;
}

export class ScoresDto {
  @ApiProperty({ format: 'date-time', description: 'When these figures were so' }) asOf!: string;
  @ApiProperty({ type: EntityScoresDto }) entity!: EntityScoresDto;
  @ApiProperty({ type: [FunctionScoresDto] }) functions!: readonly FunctionScoresDto[];
  @ApiProperty({ type: [PillarScoresDto] }) pillars!: readonly PillarScoresDto[];
  @ApiProperty({ type: [RecommendationScoreDto] }) recommendations!: readonly RecommendationScoreDto[];
  @ApiProperty({ type: PolicyPracticeDto }) policyPractice!: PolicyPracticeDto;
  @ApiProperty({ type: [MissingDto] }) missing!: readonly MissingDto[];
}
