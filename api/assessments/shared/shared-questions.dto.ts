import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import {
  ANSWERS,
  type Answer,
  ASSESSMENT_STATUSES,
  type AssessmentStatus,
  BODIES,
  type Body,
} from '../../domain/codes.js';
import { LANGUAGES } from '../../domain/framework.js';

export class SharedQuestionsQueryDto {
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}

/** The other body's assessment of the same period. */
export class TwinRoundDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: BODIES, example: 'NMAC' }) body!: Body;
  @ApiProperty({ enum: ASSESSMENT_STATUSES }) status!: AssessmentStatus;
}

/** Both checklists together, in questions. */
export class QuestionsDto {
  @ApiProperty({ description: 'Criteria of both checklists', example: 256 }) asked!: number;
  @ApiProperty({ description: 'After what is asked once is counted once', example: 254 }) distinct!: number;
}

/** Two questions that look alike, and why each is asked. */
export class NearQuestionDto {
  @ApiProperty({ description: 'A criterion of this checklist', example: 'NMAA-6.1-3b' }) code!: string;
  @ApiProperty({ description: 'The criterion of the other body’s', example: 'NMAC-4.1-3a' })
  twinCode!: string;
  @ApiProperty({ description: 'What makes them one question, or two' }) why!: string;
}

/** A question that is asked once, and how it stands in the other checklist. */
export class SharedQuestionDto extends NearQuestionDto {
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether both checklists say the same; null = there is nothing over there that you see',
  })
  agrees!: boolean | null;
  @ApiProperty({
    enum: ANSWERS,
    type: String,
    nullable: true,
    description: 'What stands here; null = unanswered',
  })
  answer!: Answer | null;
  @ApiProperty({
    enum: ANSWERS,
    type: String,
    nullable: true,
    description: 'What stands there; null = unanswered, or not told to you',
  })
  twinAnswer!: Answer | null;
  @ApiProperty({ type: String, nullable: true, description: 'The reason that stands there; null = none' })
  twinReason!: string | null;
  @ApiProperty({
    description: 'The version of the answer there, to be sent as `twinVersion`; 0 = it has none',
    example: 2,
  })
  twinVersion!: number;
  @ApiProperty({ description: 'Whether you may answer there now, so that one answer of yours serves both' })
  answersBoth!: boolean;
}

/** What one body that is both authority and centre is asked once. */
export class SharedQuestionsDto {
  @ApiProperty({ description: 'One body is both; without it nothing else is told' }) oneBody!: boolean;
  @ApiProperty({
    type: TwinRoundDto,
    nullable: true,
    description: 'null = it has not begun, or you do not see it',
  })
  twin!: TwinRoundDto | null;
  @ApiProperty({ type: QuestionsDto, nullable: true, description: 'null for respondents' })
  questions!: QuestionsDto | null;
  @ApiProperty({ type: [SharedQuestionDto] }) shared!: SharedQuestionDto[];
  @ApiProperty({ type: [NearQuestionDto] }) near!: NearQuestionDto[];
}
