import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BODIES, type Body, PILLARS, type Pillar } from '../../domain/codes.js';
import type { Asked } from '../../domain/comparison/asked-alike.js';
import type { Level } from '../../domain/scoring/ladder.js';
import { IndexDto, VerifiedIndexDto } from '../country/scores.dto.js';
import { LimitsDto } from './comparison-limits.dto.js';

const ASKED = ['alike', 'reworded', 'otherwise'] as const satisfies readonly Asked[];
const ABSENT = ['not_shared', 'not_asked'] as const;
type Absent = (typeof ABSENT)[number];
const LEVEL = { type: Number, nullable: true, minimum: 0, maximum: 4, example: 2 } as const;

class ChecklistCellDto {
  @ApiPropertyOptional({
    enum: ABSENT,
    description: 'Why there are no figures: nothing is shared of this body, or its version does not ask it',
  })
  reason?: Absent;
  @ApiPropertyOptional({
    enum: ASKED,
    description:
      'How the round’s version asks it, beside the latest version shown. reworded: the same criteria in other words; otherwise: not the same question',
  })
  asked?: Asked;
}

/** An index on its three readings. */
class ReadingsCellDto extends ChecklistCellDto {
  @ApiPropertyOptional({ type: IndexDto }) evidenced?: IndexDto;
  @ApiPropertyOptional({ type: IndexDto }) claimed?: IndexDto;
  @ApiPropertyOptional({ type: VerifiedIndexDto }) verified?: VerifiedIndexDto;
}

export class FunctionCellDto extends ReadingsCellDto {
  @ApiProperty({ example: 'NMAC-4' }) code!: string;
}

/** A pillar of one body; the four share recommendations and are not independent. */
export class PillarCellDto extends ReadingsCellDto {
  @ApiProperty({ enum: PILLARS }) code!: Pillar;
  @ApiProperty({ enum: BODIES }) body!: Body;
}

export class RecommendationCellDto extends ChecklistCellDto {
  @ApiProperty({ example: 'NMAC-4.4' }) code!: string;
  @ApiPropertyOptional() notApplicable?: boolean;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not applicable' }) evidencedLevel?: Level | null;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not applicable' }) claimedLevel?: Level | null;
  @ApiPropertyOptional({
    description: 'Under 80 % of its criteria are answered: claimed and evidenced level are those so far',
  })
  soFar?: boolean;
  @ApiPropertyOptional({ ...LEVEL, description: 'null = not verified, or not applicable' })
  verifiedLevel?: Level | null;
  @ApiPropertyOptional() isVerified?: boolean;
}

/** A published round: a point of the body's line; without figures, a year in which nothing was published. */
export class RoundPointDto {
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({
    description: 'Whether a line may join it to the point before: nothing between them, and asked the same',
  })
  joined!: boolean;
  @ApiProperty({
    enum: ASKED,
    nullable: true,
    type: String,
    description: 'Beside the last published round before it; null of the first, and of a gap',
  })
  asked!: Asked | null;
  @ApiPropertyOptional({ type: LimitsDto }) limits?: LimitsDto;
  @ApiPropertyOptional({ type: IndexDto }) evidenced?: IndexDto;
  @ApiPropertyOptional({ type: IndexDto }) claimed?: IndexDto;
  @ApiPropertyOptional({ type: VerifiedIndexDto }) verified?: VerifiedIndexDto;
}

export class RoundLineDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ type: [RoundPointDto], description: 'The earliest first' }) points!: RoundPointDto[];
}
