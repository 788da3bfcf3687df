import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { REPORT_STATUSES, type ReportStatus } from '../../domain/codes.js';
import { RETURN_STANDINGS, type ReturnStanding } from '../../domain/return-item.js';
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

/** What whoever enters says to something that was asked and that they leave as it is. */
export class WriteReturnAnswerDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'Counted again on the sheet: 12.',
    description: 'What is to be said besides; no contact data (V23)',
  })
  @IsOptional()
  @Text(500)
  note?: string | null;
}

export class ReturnAnswerDto {
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

/** What a return asked for, and what became of it. */
export class ReturnItemDto {
  @ApiProperty({ description: 'Which of those asked, from 0', example: 0 }) nth!: number;
  @ApiProperty({ format: 'uuid' }) entryId!: string;
  @ApiProperty({ type: String, nullable: true, example: 'counts/F,Y18T59,with' }) cell!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 12,
    description: 'People in the cell when it came back; null: not collected, or no cell of people',
  })
  was!: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 14, description: 'The same as it stands now' })
  now!: number | null;
  @ApiProperty({
    enum: RETURN_STANDINGS,
    description:
      'answered: said to be right as it stands; open: neither, which keeps it from being handed in',
  })
  standing!: ReturnStanding;
  @ApiProperty({ description: 'The cell, or the entry, is no longer as it was when it came back' })
  changed!: boolean;
  @ApiProperty({ type: ReturnAnswerDto, nullable: true }) answer!: ReturnAnswerDto | null;
}

/** One step of a revision: when, and by whom. */
export class StepDto {
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'The person’s name; null: not known' }) by!:
    | string
    | null;
}

/** A hand-in of a revision that came back. */
export class PastReturnDto {
  @ApiProperty({ type: StepDto, nullable: true, description: 'null: not kept, in returns of before' })
  submitted!: StepDto | null;
  @ApiProperty({ type: StepDto }) returned!: StepDto;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ description: 'How much was asked at single entries and cells', example: 2 }) asked!: number;
  @ApiProperty({ description: 'How much of that was said to be right as it stood', example: 1 })
  answered!: number;
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
  @ApiProperty({
    type: StepDto,
    nullable: true,
    description: 'The hand-in that stands; null: none does, or it came back',
  })
  submitted!: StepDto | null;
  @ApiProperty({ type: [PastReturnDto], description: 'The hand-ins that came back, oldest first' })
  returns!: readonly PastReturnDto[];
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
