import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BODIES, type Body, PILLARS, type Pillar } from '../../domain/codes.js';

const ABSENT = ['not_shared', 'not_started', 'not_both'] as const;
type AbsentReason = (typeof ABSENT)[number];
const LEVEL = { type: Number, nullable: true, minimum: 0, maximum: 4, example: 2 } as const;
const INDEX = {
  type: Number,
  nullable: true,
  description: '0 to 100, one decimal; null with a reason',
  example: 48.5,
} as const;

/** An index with what it rests on. */
export class IndexDto {
  @ApiProperty(INDEX) index!: number | null;
  @ApiPropertyOptional({ enum: ['too_few_answers', 'not_applicable', 'not_verified', 'too_few_verified'] })
  reason?: string;
  @ApiProperty({ description: 'Recommendations that have a level' }) items!: number;
  @ApiPropertyOptional({
    type: [Number],
    description:
      'How many stand at level 0, 1, 2, 3, 4; absent where levels are not shared, and in comparisons of indexes',
  })
  levels?: readonly number[];
  @ApiProperty({ description: 'Answered ÷ criteria it rests on, 0 to 1' }) answered!: number;
}

/** The verified index beside what the body claims of the same recommendations. */
export class SelfDto {
  @ApiProperty(INDEX) claimedIndex!: number | null;
  @ApiProperty(INDEX) verifiedIndex!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Claimed minus verified, in points' })
  difference!: number | null;
  @ApiProperty() items!: number;
}

export class VerifiedIndexDto extends IndexDto {
  @ApiProperty({ type: SelfDto }) self!: SelfDto;
}

/** The three readings, evidenced first; or why they are not there. */
export class IndexReadingsDto {
  @ApiPropertyOptional({ type: IndexDto }) evidenced?: IndexDto;
  @ApiPropertyOptional({ type: IndexDto }) claimed?: IndexDto;
  @ApiPropertyOptional({ type: VerifiedIndexDto }) verified?: VerifiedIndexDto;
  @ApiPropertyOptional({ enum: ABSENT, description: 'Why these figures are not there' })
  reason?: AbsentReason;
}

export class PolicyPracticePairDto {
  @ApiProperty({ type: Number, nullable: true, description: 'In writing, 0 to 100' }) written!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Applied, 0 to 100' }) applied!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Written minus applied; null = no verdict' })
  gap!: number | null;
  @ApiPropertyOptional({ enum: ['too_few_answers', 'not_applicable', 'too_little_written'] }) reason?: string;
  @ApiProperty() items!: number;
}

export class RecommendationCountsDto {
  @ApiProperty() total!: number;
  @ApiProperty({ description: 'By the body’s own answers' }) applicable!: number;
  @ApiProperty({ description: 'Of those applicable' }) verified!: number;
}

export class DeltaDto {
  @ApiProperty({ description: 'The round before', example: '2025' }) since!: string;
  @ApiProperty({ description: 'Points of the evidenced index', example: 6.2 }) evidenced!: number;
}

export class FunctionWeightedDto {
  @ApiProperty(INDEX) evidenced!: number | null;
  @ApiProperty(INDEX) claimed!: number | null;
  @ApiProperty(INDEX) verified!: number | null;
}

/** The latest round of one body. */
export class BodyResultDto extends IndexReadingsDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiPropertyOptional({ format: 'uuid' }) assessmentId?: string;
  @ApiPropertyOptional({ example: '2026' }) period?: string;
  @ApiPropertyOptional({ example: 'gdei-wps@1.0' }) frameworkRef?: string;
  @ApiPropertyOptional({ example: 'draft' }) status?: string;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'internal, external, or null: not verified',
  })
  verification?: string | null;
  @ApiPropertyOptional({ format: 'date-time' }) asOf?: string;
  @ApiPropertyOptional({ type: RecommendationCountsDto }) recommendations?: RecommendationCountsDto;
  @ApiPropertyOptional({ type: FunctionWeightedDto }) functionWeightedIndex?: FunctionWeightedDto;
  @ApiPropertyOptional({ type: PolicyPracticePairDto }) policyPractice?: PolicyPracticePairDto;
  @ApiPropertyOptional({ type: DeltaDto, nullable: true }) delta?: DeltaDto | null;
}

export class PillarResultDto extends IndexReadingsDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
}

/** The four pillars share recommendations and are not independent; `null` = no round of that body, or not of both. */
export class PillarsDto {
  @ApiProperty({ type: [PillarResultDto], nullable: true }) NMAA!: PillarResultDto[] | null;
  @ApiProperty({ type: [PillarResultDto], nullable: true }) NMAC!: PillarResultDto[] | null;
  @ApiProperty({ type: [PillarResultDto], nullable: true, description: 'Both bodies together' })
  country!: PillarResultDto[] | null;
  @ApiPropertyOptional({ enum: ABSENT }) reason?: AbsentReason;
}

/** One square: a recommendation with its level. */
export class SquareDto {
  @ApiProperty({ example: 'NMAC-4.4' }) code!: string;
  @ApiProperty() title!: string;
  @ApiPropertyOptional() notApplicable?: boolean;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not applicable' }) evidencedLevel?: number | null;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not applicable' }) claimedLevel?: number | null;
  @ApiPropertyOptional({
    description: 'Under 80 % of its criteria are answered: claimed and evidenced level are those so far',
  })
  soFar?: boolean;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not verified, or not applicable' }) verifiedLevel?:
    | number
    | null;
  @ApiPropertyOptional() isVerified?: boolean;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Towards the next level, 0 to 1' })
  progress?: number | null;
  @ApiPropertyOptional({ enum: ABSENT }) reason?: AbsentReason;
}

export class FunctionResultDto extends IndexReadingsDto {
  @ApiProperty({ example: 'NMAC-4' }) code!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [SquareDto] }) recommendations!: SquareDto[];
}
