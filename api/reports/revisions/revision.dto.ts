import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { REPORT_STATUSES, type ReportStatus } from '../../domain/codes.js';
import { Text } from '../../http/fields.js';

const CHANGES = ['added', 'removed', 'changed'] as const;
type Change = (typeof CHANGES)[number];
type Plain = string | number | boolean | null;

/** What is asked at one entry, or at one of its cells. */
export class WriteReturnItemDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() entryId!: string;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'counts/F,Y18T59,with',
    description: 'The place within the entry, as findings name it; absent: all of it',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  cell?: string | null;
  @ApiProperty({ example: 'The attendance sheet says 14.', description: 'No contact data (V23)' })
  @Text(500)
  reason!: string;
}

/** What a return asked for, and whether it has been changed since. */
export class ReturnItemDto {
  @ApiProperty({ format: 'uuid' }) entryId!: string;
  @ApiProperty({ type: String, nullable: true, example: 'counts/F,Y18T59,with' }) cell!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'The cell, or the entry, is no longer as it was when it came back' })
  changed!: boolean;
}

/** One step of a revision: when, and by whom. */
export class StepDto {
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'The person’s name; null: not known' }) by!:
    | string
    | null;
}

/** One revision of a report: its course and what it adds up to. */
export class RevisionDto {
  @ApiProperty({ example: 2 }) revision!: number;
  @ApiProperty({ enum: REPORT_STATUSES, description: 'How far it came; `draft` for one under way' })
  status!: ReportStatus;
  @ApiProperty({ description: 'Whether it is the one that counts on the basis `verified`' }) counts!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was opened; null for the first' })
  reason!: string | null;
  @ApiProperty() nil!: boolean;
  @ApiProperty({ type: String, nullable: true }) partial!: string | null;
  @ApiProperty({ description: 'How many entries it holds' }) entryCount!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Contacts over all its entries, not persons: activities are added; null: nothing to add up',
  })
  contacts!: number | null;
  @ApiProperty({ type: StepDto, nullable: true }) opened!: StepDto | null;
  @ApiProperty({ type: StepDto, nullable: true }) submitted!: StepDto | null;
  @ApiProperty({ type: StepDto, nullable: true }) returned!: StepDto | null;
  @ApiProperty({ type: String, nullable: true }) returnReason!: string | null;
  @ApiProperty({ type: StepDto, nullable: true }) verified!: StepDto | null;
}

export class ChangesQueryDto {
  @ApiPropertyOptional({ description: 'The revision to compare with; absent: the one before', example: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  since?: number;
}

/** A text, a number, yes or no; `null`: not given. */
const AsGiven = () =>
  ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    description: 'null: not given',
  });

export class FieldChangeDto {
  @ApiProperty({ example: 'quantity/value', description: 'A path within the entry, record or report' })
  field!: string;
  @AsGiven() before!: Plain;
  @AsGiven() after!: Plain;
}

export class CellChangeDto {
  @ApiProperty({ example: 'F,Y18T59,with' }) cell!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Persons; null: not collected, which is not 0' })
  before!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Persons; null: not collected, which is not 0' })
  after!: number | null;
}

export class EntryChangeDto {
  @ApiProperty({ enum: CHANGES }) change!: Change;
  @ApiProperty({
    format: 'uuid',
    description: 'Of the later revision; of the earlier one when it was removed',
  })
  entryId!: string;
  @ApiProperty({ example: 'EORE_SESSION' }) activity!: string;
  @ApiProperty({ example: 'VD0101001' }) placeCode!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Persons' }) totalBefore!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Persons' }) totalAfter!: number | null;
  @ApiProperty({ type: [CellChangeDto] }) cells!: readonly CellChangeDto[];
  @ApiProperty({ type: [FieldChangeDto] }) fields!: readonly FieldChangeDto[];
}

export class RecordChangeDto {
  @ApiProperty({ enum: CHANGES }) change!: Change;
  @ApiProperty({ format: 'uuid' }) recordId!: string;
  @ApiProperty({ example: 'survey-team' }) kind!: string;
  @ApiProperty({ type: [FieldChangeDto] }) fields!: readonly FieldChangeDto[];
}

/** Every difference between two revisions; what is the same is left out. */
export class RevisionChangesDto {
  @ApiProperty({ example: 2 }) revision!: number;
  @ApiProperty({ example: 1 }) since!: number;
  @ApiProperty({ type: [FieldChangeDto], description: 'Of the report itself: nil, partial' })
  fields!: readonly FieldChangeDto[];
  @ApiProperty({ type: [EntryChangeDto] }) entries!: readonly EntryChangeDto[];
  @ApiProperty({ type: [RecordChangeDto] }) records!: readonly RecordChangeDto[];
}
