import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { FrameworkChangeDto } from '../../catalogue/versions/version.dto.js';
import { ANSWERS, type Answer } from '../../domain/codes.js';
import { LANGUAGES } from '../../domain/framework.js';

/** Body of `POST /assessments/{id}/framework`. */
export class AcceptFrameworkDto {
  @ApiProperty({ description: 'A later version of the same checklist', example: 'gdei-wps@1.1' })
  @IsString()
  @MaxLength(60)
  frameworkRef!: string;
}

/** Query of `GET /assessments/{id}/framework/preview`. */
export class PreviewQueryDto {
  @ApiPropertyOptional({ description: 'Language of the texts; wins over Accept-Language', enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: string;

  @ApiPropertyOptional({ description: 'The latest version when absent', example: 'gdei-wps@1.1' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  to?: string;
}

export class UndoDto {
  @ApiProperty({ description: 'The version it would go back to', example: 'gdei-wps@1.0' }) from!: string;
  @ApiProperty({ format: 'date-time' }) acceptedAt!: Date;
  @ApiProperty({ format: 'date-time', description: 'The last moment at which it can be undone' })
  until!: Date;
}

/** Which version a round is made by, and what could become of that. */
export class RoundFrameworkDto {
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The latest version that an open round could change to; null = none',
    example: 'gdei-wps@1.1',
  })
  newer!: string | null;
  @ApiProperty({ type: UndoDto, nullable: true, description: 'null = nothing can be undone now' })
  undo!: UndoDto | null;
  @ApiProperty({
    description: 'Answers to criteria that this version does not ask; kept, and out of the scores',
  })
  setAside!: number;
}

export class SetAsideDto {
  @ApiProperty({ example: 'NMAA-2.4-4a' }) code!: string;
  @ApiProperty({ enum: ANSWERS, type: String, nullable: true }) answer!: Answer | null;
}

export class CarriedDto {
  @ApiProperty({ description: 'Of the later version', example: 'NMAA-2.2-1c' }) code!: string;
  @ApiProperty({ type: [String], description: 'The criteria it replaces', example: ['NMAA-2.2-1a'] })
  formerly!: string[];
  @ApiProperty({ enum: ANSWERS, type: String, nullable: true, description: 'To be reconfirmed' })
  answer!: Answer | null;
}

export class RemapDto {
  @ApiProperty({ description: 'Answers that stay as they are' }) kept!: number;
  @ApiProperty({ description: 'Answers of an earlier time under that version that come back' })
  restored!: number;
  @ApiProperty({ type: [CarriedDto] }) carried!: CarriedDto[];
  @ApiProperty({ type: [String], description: 'Criteria without any answer then', example: ['NMAA-2.1-2c'] })
  unanswered!: string[];
  @ApiProperty({ type: [SetAsideDto], description: 'Kept in storage, out of the checklist and the scores' })
  setAside!: SetAsideDto[];
}

export class IndexPreviewDto {
  @ApiProperty({ type: Number, nullable: true, description: '0 to 100, one decimal; null with a reason' })
  index!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why there is no index',
    example: 'too_few_answers',
  })
  reason!: string | null;
  @ApiProperty({ description: 'Answered ÷ criteria, 0 to 1' }) answered!: number;
}

export class IndexPairDto {
  @ApiProperty({ type: IndexPreviewDto }) before!: IndexPreviewDto;
  @ApiProperty({ type: IndexPreviewDto }) after!: IndexPreviewDto;
}

export class LevelPreviewDto {
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: '0 to 4; null = not applicable' })
  evidencedLevel!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '0 to 4; null = not applicable' })
  claimedLevel!: number | null;
}

export class RecommendationPreviewDto {
  @ApiProperty({ example: 'NMAA-2.2' }) code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: LevelPreviewDto, nullable: true, description: 'null = not in the earlier version' })
  before!: LevelPreviewDto | null;
  @ApiProperty({ type: LevelPreviewDto, nullable: true, description: 'null = not in the later version' })
  after!: LevelPreviewDto | null;
}

/** What a change of version would do to a round; nothing is stored. */
export class FrameworkPreviewDto {
  @ApiProperty({ type: FrameworkChangeDto, description: 'What changed for this body' })
  change!: FrameworkChangeDto;
  @ApiProperty({ type: RemapDto }) answers!: RemapDto;
  @ApiProperty({ type: IndexPairDto, description: 'Of the body, supported by documents' })
  evidenced!: IndexPairDto;
  @ApiProperty({ type: IndexPairDto, description: 'Of the body, as claimed' }) claimed!: IndexPairDto;
  @ApiProperty({
    type: [RecommendationPreviewDto],
    description: 'All of this body, in the order of the later',
  })
  recommendations!: RecommendationPreviewDto[];
}
