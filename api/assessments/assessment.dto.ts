import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ASSESSMENT_STATUSES, type AssessmentStatus, BODIES, type Body } from '../domain/codes.js';
import { IfPresent, IsDay, Text } from '../http/fields.js';

const PERIOD = /^\d{4}(-Q[1-4])?$/;
const PERIOD_MESSAGE = { message: 'period must be a year (2026) or a quarter (2026-Q1)' };
const DUE = {
  type: String,
  format: 'date',
  nullable: true,
  description: 'The day it is to be handed in by; null = none is set',
  example: '2026-11-30',
} as const;

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

  @ApiPropertyOptional(DUE)
  @IsOptional()
  @IsDay()
  dueOn?: string | null;

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

  @ApiPropertyOptional(DUE)
  @IsOptional()
  @IsDay()
  dueOn?: string | null;
}

export class MoveReasonDto {
  @ApiProperty({ description: 'Why, for those who read it later', example: 'The minutes named are of 2023.' })
  @Text(1000)
  reason!: string;
}

/** A reason of a return at one criterion, or at a recommendation. */
export class AskDto {
  @ApiProperty({ description: 'A criterion or a recommendation of this body', example: 'NMAA-2.1-3a' })
  @IsString()
  @MaxLength(40)
  code!: string;
  @ApiProperty({
    description: 'What is asked; no contact data (V23)',
    example: 'The minutes named are of 2023: name later ones.',
  })
  @Text(2000)
  text!: string;
}

/** Body of `POST /assessments/{id}/return`. */
export class ReturnAssessmentDto extends MoveReasonDto {
  @ApiPropertyOptional({
    type: [AskDto],
    description: 'Reasons at single criteria: each becomes a thread there',
  })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AskDto)
  asks?: AskDto[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Open threads of the assessment that are among the reasons, too',
  })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  threadIds?: string[];
}

export class AssessmentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty(DUE) dueOn!: string | null;
  @ApiProperty({ enum: ASSESSMENT_STATUSES }) status!: AssessmentStatus;
  @ApiProperty({ description: '1, and one more with each reopening', example: 1 }) revision!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was last returned or reopened; null for respondents',
  })
  reason!: string | null;
  @ApiProperty({
    type: [String],
    nullable: true,
    description:
      'The functions assigned to you, of which alone you are told; null = you see the whole checklist',
    example: ['NMAA-2'],
  })
  assignedFunctions!: string[] | null;
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
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description:
      'One body is both authority and centre and answers once what both checklists ask; null = not told to you',
  })
  oneBody!: boolean | null;
  @ApiProperty({ description: 'Whether you had a hand in it, and so do not verify it' }) editedByMe!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) verifiedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: Date | null;
  @ApiProperty({ description: 'Threads at its criteria that are open', example: 2 }) openThreads!: number;
  @ApiProperty({ description: 'Of these, reasons of a return: what is still asked', example: 1 })
  openAsks!: number;
  @ApiProperty({ example: 3 }) version!: number;
}
