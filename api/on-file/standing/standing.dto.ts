import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FAMILIES, type Family } from '../../domain/on-file.js';
import { MISSING, type Missing } from '../../domain/standing.js';

/** Something that is not in order yet. */
export class MissingOnFileDto {
  @ApiProperty({ enum: MISSING }) what!: Missing['what'];
  @ApiPropertyOptional({ enum: FAMILIES, description: 'whose procedures; only with sop_…' }) family?: Family;
  @ApiPropertyOptional({ description: 'how many; only with actions_overdue' }) count?: number;
}

/** What is missing in an operator's file today, part by part; an empty list is in order. */
export class OperatorStandingDto {
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ format: 'date', description: 'the day it speaks of' }) asOf!: string;
  @ApiProperty({ type: [MissingOnFileDto] }) agreement!: MissingOnFileDto[];
  @ApiProperty({ type: [MissingOnFileDto] }) accreditation!: MissingOnFileDto[];
  @ApiProperty({ type: [MissingOnFileDto] }) safeguarding!: MissingOnFileDto[];
  @ApiProperty({ type: [MissingOnFileDto] }) sops!: MissingOnFileDto[];
  @ApiProperty({ type: [MissingOnFileDto] }) visits!: MissingOnFileDto[];
}
