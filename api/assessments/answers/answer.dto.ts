import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import { ANSWERS, type Answer } from '../../domain/codes.js';
import { IfPresent } from '../../http/fields.js';

const ANSWER = {
  enum: ANSWERS,
  type: String,
  nullable: true,
  description: 'null = unanswered, which is neither "not met" nor "not applicable"',
} as const;

/** Body of `PUT /assessments/{id}/answers/{code}`. */
export class WriteAnswerDto {
  @ApiPropertyOptional({ description: 'As in the path, if it is sent at all', example: 'NMAA-1.1-1a' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;

  @ApiPropertyOptional({
    description: 'The version the question was read from; refused unless it is the assessment’s own',
    example: 'gdei-wps@1.0',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  frameworkRef?: string;

  @ApiProperty({ ...ANSWER, example: 'met' })
  @ValidateIf((given: WriteAnswerDto) => given.answer !== null)
  @IsIn(ANSWERS)
  answer!: Answer | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Owed by "not applicable", and by "met" against a figure',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'For colleagues and the verifier' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;

  @ApiPropertyOptional({
    minimum: 0,
    description:
      'Says that the answer holds for both bodies although they had answered apart: the version of the other body’s answer that was seen, 0 = it had none',
    example: 3,
  })
  @IfPresent()
  @IsInt()
  @Min(0)
  twinVersion?: number;
}

/** Body of `PUT /assessments/{id}/verifier-answers/{code}`. */
export class WriteVerifierAnswerDto {
  @ApiProperty({ ...ANSWER, description: 'The verifier’s own; null = none yet', example: 'partly' })
  @ValidateIf((given: WriteVerifierAnswerDto) => given.answer !== null)
  @IsIn(ANSWERS)
  answer!: Answer | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'What was seen; owed by "not applicable"',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;

  @ApiPropertyOptional({
    description: 'Accepts the stated reason why a contradicting figure does not decide',
  })
  @IsOptional()
  @IsBoolean()
  reasonAccepted?: boolean;
}

export class AnswerDto {
  @ApiProperty({ description: 'Of a criterion or a recommendation', example: 'NMAA-1.1-1a' }) code!: string;
  @ApiProperty(ANSWER) answer!: Answer | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ ...ANSWER, description: 'The verifier’s own; null = none yet' })
  verifierAnswer!: Answer | null;
  @ApiProperty({ type: String, nullable: true }) verifierNote!: string | null;
  @ApiProperty({ description: 'The verifier accepts the reason given against a contradicting figure' })
  reasonAccepted!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'One body is both: the other checklist’s question that was answered once for both; null = this one',
    example: 'NMAC-2.1-3a',
  })
  answeredAs!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The same of the verifier’s own answer' })
  verifiedAs!: string | null;
  @ApiProperty({ description: 'Brought in from an earlier assessment and not reconfirmed yet' })
  carriedOver!: boolean;
  @ApiProperty({ description: 'Changed after a verifier spoke of it' }) changedSinceVerification!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) editedAt!: Date | null;
  @ApiProperty({ example: 2 }) version!: number;
}
