import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ASSESSMENT_STATUSES, type AssessmentStatus, BODIES, type Body } from '../domain/codes.js';
import { IfPresent, Text } from '../http/fields.js';

const PERIOD = /^\d{4}(-Q[1-4])?$/;
const PERIOD_MESSAGE = { message: 'period must be a year (2026) or a quarter (2026-Q1)' };

/** Body of `POST /assessments`. */
export class CreateAssessmentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ description: 'Needed only by people of several countries', example: 'XVE' })
  @IsOptional()
  @IsString()
  @MaxLength(3)
  countryCode?: string;

  @ApiProperty({ enum: BODIES, description: 'The body that assesses itself: one’s own' })
  @IsIn(BODIES)
  body!: Body;

  @ApiProperty({ description: 'One of GET /frameworks', example: 'gdei-wps@1.0' })
  @IsString()
  @MaxLength(60)
  frameworkRef!: string;

  @ApiProperty({ description: 'A year or a quarter', example: '2026' })
  @Matches(PERIOD, PERIOD_MESSAGE)
  period!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'An earlier assessment of this body to begin from: its answers come in marked as carried over',
  })
  @IsOptional()
  @IsUUID()
  copyFrom?: string;
}

/** Body of `PATCH /assessments/{id}`. */
export class UpdateAssessmentDto {
  @ApiPropertyOptional({ description: 'A year or a quarter; may change until submission', example: '2026' })
  @IfPresent()
  @Matches(PERIOD, PERIOD_MESSAGE)
  period?: string;
}

export class MoveReasonDto {
  @ApiProperty({ description: 'Why, for those who read it later', example: 'The minutes named are of 2023.' })
  @Text(1000)
  reason!: string;
}

export class AssessmentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({ enum: ASSESSMENT_STATUSES }) status!: AssessmentStatus;
  @ApiProperty({ description: '1, and one more with each reopening', example: 1 }) revision!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was last returned or reopened' })
  reason!: string | null;
  @ApiProperty({
    description: 'Answered criteria ÷ all criteria, 0 to 1; not applicable counts as answered',
    example: 0.84,
  })
  answered!: number;
  @ApiProperty({
    enum: ['internal', 'external'],
    nullable: true,
    type: String,
    description: 'Who verified this revision: another officer, or an invited adviser; null = nobody',
  })
  verification!: 'internal' | 'external' | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description:
      'The country has one officer, so that whoever edited may also verify; null = not told to you',
  })
  oneOfficer!: boolean | null;
  @ApiProperty({ description: 'Whether you had a hand in it, and so do not verify it' }) editedByMe!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) verifiedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: Date | null;
  @ApiProperty({ example: 3 }) version!: number;
}
