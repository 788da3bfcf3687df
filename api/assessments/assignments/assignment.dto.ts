import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { IsDay, Text } from '../../http/fields.js';

const DUE = {
  type: String,
  format: 'date',
  nullable: true,
  description: 'The day its answers are wanted by; null = none is set',
  example: '2026-11-15',
} as const;
const NOTE = {
  type: String,
  nullable: true,
  description: 'For those who answer it; no contact data (V23)',
  example: 'Only the survey of your department is missing.',
} as const;

/** Body of `PUT /assessments/{id}/assignments/{functionCode}`. */
export class AssignDto {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Accounts of this body that are marked as respondents; none = nobody is asked any more',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  respondents!: string[];

  @ApiPropertyOptional(DUE)
  @IsOptional()
  @IsDay()
  dueOn?: string | null;

  @ApiPropertyOptional(NOTE)
  @IsOptional()
  @Text(1000)
  note?: string | null;
}

export class RespondentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Rosa Respondent' }) name!: string;
}

/** Who answers one function, and how far it is. */
export class AssignmentDto {
  @ApiProperty({ example: 'NMAA-2' }) functionCode!: string;
  @ApiProperty({ type: [RespondentDto], description: 'Respondents are told of themselves alone' })
  respondents!: RespondentDto[];
  @ApiProperty(DUE) dueOn!: string | null;
  @ApiProperty(NOTE) note!: string | null;
  @ApiProperty({ description: 'Criteria answered; not applicable counts as answered', example: 12 })
  answered!: number;
  @ApiProperty({ description: 'Criteria that are asked', example: 20 }) criteria!: number;
  @ApiProperty({ description: '0 = nobody was asked yet', example: 1 }) version!: number;
}

export class AssignmentsDto {
  @ApiProperty({
    type: [AssignmentDto],
    description: 'Every function; for respondents those assigned to them',
  })
  functions!: AssignmentDto[];
  @ApiProperty({ type: [RespondentDto], description: 'Who could be asked; respondents are told nobody' })
  candidates!: RespondentDto[];
}
