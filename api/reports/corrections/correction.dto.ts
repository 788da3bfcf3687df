import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IfPresent, Text } from '../../http/fields.js';

const DECISIONS = ['accepted', 'declined'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Body of `POST /reports/{id}/correction-requests`. */
export class AskCorrectionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IfPresent()
  @IsUUID()
  id?: string;
  @ApiProperty({
    description: 'What is wrong and why; no contact data (V23)',
    example: 'The sessions in Aster were counted twice.',
  })
  @Text(1000)
  reason!: string;
}

/** Body of a refusal. */
export class DeclineDto {
  @ApiProperty({
    description: 'Why it stays as it is; no contact data (V23)',
    example: 'The sheets agree with the report.',
  })
  @Text(1000)
  reason!: string;
}

/** Somebody asks for a verified or locked report to be opened again. */
export class CorrectionRequestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ description: 'The revision it speaks of', example: 1 }) revision!: number;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'The person’s name' }) askedBy!: string | null;
  @ApiProperty({ description: 'Whether you asked: then somebody else decides' }) askedByMe!: boolean;
  @ApiProperty({ enum: DECISIONS, nullable: true, description: 'null: nobody has decided yet' })
  decision!: Decision | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was declined' }) decisionReason!:
    | string
    | null;
}
