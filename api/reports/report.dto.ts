import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  OPERATOR_KINDS,
  type OperatorKind,
  RECORD_KINDS,
  REPORT_STATUSES,
  type RecordKind,
  type ReportStatus,
  SEVERITIES,
  type Severity,
} from '../domain/codes.js';
import { IfPresent, Text } from '../http/fields.js';
import { EntryDto, WriteEntryDto } from './entry.dto.js';
import { ReturnItemDto, WriteReturnItemDto } from './revisions/revision.dto.js';

/** A sub-record: its kind and the fields of that kind (docs/data-model.md); the rules check them. */
export class RecordDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: RECORD_KINDS }) kind!: RecordKind;
  @ApiProperty({ description: 'Sent back as If-Match', example: 1 }) version!: number;
  [field: string]: unknown;
}

/** Body of `POST /reports`. The country is the operator's, so it is not asked. */
export class CreateReportDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  id?: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiPropertyOptional({ description: 'Accepted for checking only', example: 'XVE' })
  countryCode?: string;
  @ApiProperty({ description: 'Month or quarter', examples: ['2026-03', '2026-Q1'] })
  period!: string;
  @ApiPropertyOptional({ description: '"No activity": counts as in, holds no entry' })
  nil?: boolean;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Names the projects or places that are missing',
  })
  partial?: string | null;
  @ApiPropertyOptional({ type: [WriteEntryDto] })
  entries?: WriteEntryDto[];
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: '{kind, …}',
  })
  records?: Record<string, unknown>[];
}

/** Body of `PATCH /reports/{id}`. */
export class UpdateReportDto {
  @ApiPropertyOptional() @IsOptional() @IsBoolean() nil?: boolean;
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() @MaxLength(500) partial?:
    | string
    | null;
}

/** Body of a return or a correction. That a reason is there is rule V25. */
export class ReasonDto {
  @ApiProperty({
    description: 'Why, for those who read it later; no contact data (V23)',
    example: 'Girls and boys are swapped in Aster.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;
}

/** Body of a return: the general reason, and what is asked at single entries or cells. */
export class ReturnDto extends ReasonDto {
  @ApiPropertyOptional({ type: [WriteReturnItemDto] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => WriteReturnItemDto)
  items?: WriteReturnItemDto[];
}

/** A report without its entries: a row of the list. */
export class ReportSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty() operatorName!: string;
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ enum: REPORT_STATUSES }) status!: ReportStatus;
  @ApiProperty() nil!: boolean;
  @ApiProperty({ type: String, nullable: true }) partial!: string | null;
  @ApiProperty({ format: 'date', description: 'The last day on which the report is in time' }) dueOn!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was handed in last',
  })
  submittedAt!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it came in first: whether it is late is judged by this; null = not yet',
  })
  firstSubmittedAt!: Date | null;
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({ type: String, nullable: true }) revisionReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) returnReason!: string | null;
  @ApiProperty({ description: 'How many entries the current revision holds' }) entryCount!: number;
  @ApiProperty({
    description: 'Whether you edited or submitted this revision: then somebody else verifies it',
  })
  editedByMe!: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The revision that counts on the basis `verified`; null: none yet',
  })
  verifiedRevision!: number | null;
  @ApiProperty({ description: 'A correction under way has written, added or removed something' })
  changedSinceVerification!: boolean;
  @ApiProperty({ description: 'Somebody asks for it to be opened again, and nobody has decided yet' })
  correctionAsked!: boolean;
  @ApiProperty({ example: 3 }) version!: number;
}

export class ReportDto extends ReportSummaryDto {
  @ApiProperty({
    enum: OPERATOR_KINDS,
    description: 'What the reporting organisation is: it decides which records',
  })
  operatorKind!: OperatorKind;
  @ApiProperty({ type: [EntryDto] }) entries!: EntryDto[];
  @ApiProperty({ type: [RecordDto] }) records!: RecordDto[];
  @ApiProperty({
    type: [ReturnItemDto],
    description: 'What the last return of this revision asked at single entries, and what became of it',
  })
  returnItems!: ReturnItemDto[];
}

/** What a rule found. */
export class FindingDto {
  @ApiProperty({ example: 'V03' }) rule!: string;
  @ApiProperty({ enum: SEVERITIES, description: 'E blocks, W asks for a comment, I is shown' })
  severity!: Severity;
  @ApiProperty({ example: '#/entries/6f…/counts/F,Y18T59,with' }) pointer!: string;
  @ApiProperty() message!: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid' }) entryId?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) comment?: string | null;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) params?: Record<string, unknown>;
}

/** Body of `PUT /reports/{id}/comments/{rule}`: answers a warning for the whole report, or for one entry or cell. */
export class CommentDto {
  @ApiProperty({ example: 'A second team started this month.' })
  @Text(1000)
  comment!: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() entryId?: string;
  @ApiPropertyOptional({ example: 'F,Y18T59,with' }) @IsOptional() @IsString() @MaxLength(60) cell?: string;
}
