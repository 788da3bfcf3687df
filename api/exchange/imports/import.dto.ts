import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, Length } from 'class-validator';
import { SEVERITIES, type Severity } from '../../domain/codes.js';
import { IfPresent, IsIso3 } from '../../http/fields.js';
import type { FileKind } from '../tables/read-file.js';
import {
  FILE_KINDS,
  IMPORT_FORMATS,
  IMPORT_STATUSES,
  type ImportFormat,
  type ImportStatus,
  ROW_VERDICTS,
  ROWS_WANTED,
  type RowsWanted,
  type RowVerdict,
} from './import-state.js';

const TEXT = { type: String, nullable: true } as const;
const MOMENT = { type: String, format: 'date-time', nullable: true } as const;

/** How a file is to be read; sent as fields of the form, or in the address. */
export class ImportOptionsDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true = only say what would happen' })
  @IfPresent()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';

  @ApiPropertyOptional({ enum: IMPORT_FORMATS, description: 'What the rows mean; absent = found out' })
  @IfPresent()
  @IsIn(IMPORT_FORMATS)
  format?: ImportFormat;

  @ApiPropertyOptional({ description: 'Needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  country?: string;

  @ApiPropertyOptional({ description: 'Id or name of a saved mapping', example: 'national-5w' })
  @IfPresent()
  @Length(1, 120)
  mapping?: string;

  @ApiPropertyOptional({
    enum: ROWS_WANTED,
    default: 'all',
    description: 'all = all rows or nothing; valid = the rows that are not refused',
  })
  @IfPresent()
  @IsIn(ROWS_WANTED)
  rows?: RowsWanted;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of the batch; made by the client if it likes' })
  @IfPresent()
  @IsUUID()
  id?: string;
}

/** Of which country the files that wait are asked for. */
export class WaitingFilesQueryDto {
  @ApiProperty({ example: 'XVE' }) @IsIso3() country!: string;
}

/** The form of `POST /imports`. */
export class ImportFormDto extends ImportOptionsDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'XLSX, CSV or JSON, at most 10 MB' })
  file!: unknown;
}

export class RowFindingDto {
  @ApiProperty({ description: 'V01 to V28, or formula', example: 'V03' }) rule!: string;
  @ApiProperty({ enum: SEVERITIES, description: 'E refuses the row; W and I are notes' }) severity!: Severity;
  @ApiProperty({
    ...TEXT,
    description: 'Heading of the column; null = the whole row',
    example: 'Girls (0-17)',
  })
  column!: string | null;
  @ApiProperty({ ...TEXT, description: 'The cell; null = the whole row', example: 'D14' })
  address!: string | null;
  @ApiProperty({ example: '28 persons with disabilities are above the 25 people counted.' }) message!: string;
  @ApiProperty({ description: 'Of the sentence, for translation', example: 'V26.read-as' }) key!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What fills the sentence in',
  })
  params!: Readonly<Record<string, string | number>>;
}

/** The verdict on one row of the file. */
export class ImportRowDto {
  @ApiProperty({ description: 'Order in the file, from 1' }) nth!: number;
  @ApiProperty({ ...TEXT, description: 'Name of the sheet; null in a file without sheets', example: 'EORE' })
  sheet!: string | null;
  @ApiProperty({ description: 'Row of the sheet, or line of the file, from 1', example: 14 }) line!: number;
  @ApiProperty({ enum: ROW_VERDICTS, description: 'unchanged = stored already, with the same figures' })
  verdict!: RowVerdict;
  @ApiProperty({ type: [RowFindingDto] }) findings!: RowFindingDto[];
  @ApiProperty({ ...TEXT, description: 'The operator that was read' }) operatorName!: string | null;
  @ApiProperty({ ...TEXT, example: '2026-03' }) period!: string | null;
  @ApiProperty({ ...TEXT, example: 'EORE_SESSION' }) activity!: string | null;
  @ApiProperty({ ...TEXT, example: 'VD0101001' }) placeCode!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'The report it went into; null = it did not' })
  reportId!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'The entry or record it became' })
  entryId!: string | null;
}

/** What became of the rows. */
export class ImportCountsDto {
  @ApiProperty({ description: 'Rows read', example: 645 }) rows!: number;
  @ApiProperty({ description: 'new + changed + unchanged', example: 616 }) accepted!: number;
  @ApiProperty({ example: 29 }) refused!: number;
  @ApiProperty({ description: 'Accepted rows with a note' }) noted!: number;
  @ApiProperty() new!: number;
  @ApiProperty() changed!: number;
  @ApiProperty({ description: 'Stored already, with the same figures' }) unchanged!: number;
  @ApiProperty({ description: 'Figures of people in the accepted rows, one per cell' }) facts!: number;
  @ApiProperty({ description: 'Reports it opened, as drafts' }) reportsNew!: number;
  @ApiProperty({ description: 'Drafts and returned reports it changed' }) reportsChanged!: number;
}

/** Why a batch came to nothing as a whole. */
export class ImportProblemDto {
  @ApiProperty({ example: 'file-refused' }) code!: string;
  @ApiProperty() detail!: string;
}

/** One file that came in, as the list shows it. */
export class ImportSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ ...TEXT, description: 'Who sent it, where you may see them' }) byName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ example: 'national-5w.csv' }) fileName!: string;
  @ApiProperty({ description: 'Bytes' }) fileBytes!: number;
  @ApiProperty({ description: 'SHA-256 of the file, in hex' }) sha256!: string;
  @ApiProperty({ enum: FILE_KINDS }) kind!: FileKind;
  @ApiProperty({ enum: IMPORT_FORMATS, nullable: true, description: 'null = not found out yet' })
  format!: ImportFormat | null;
  @ApiProperty({ ...TEXT, description: 'The mapping it was read by' }) mapping!: string | null;
  @ApiProperty() dryRun!: boolean;
  @ApiProperty({ enum: ROWS_WANTED }) rowsWanted!: RowsWanted;
  @ApiProperty({
    enum: IMPORT_STATUSES,
    description: 'checked = a dry run; refused = a row was, and all were wanted; failed = it came to no end',
  })
  status!: ImportStatus;
  @ApiProperty({ type: ImportCountsDto, nullable: true, description: 'null = not known (yet)' })
  counts!: ImportCountsDto | null;
  @ApiProperty({ type: ImportProblemDto, nullable: true }) problem!: ImportProblemDto | null;
  @ApiProperty(MOMENT) finishedAt!: Date | null;
  @ApiProperty(MOMENT) undoneAt!: Date | null;
  @ApiProperty({ example: 1 }) version!: number;
}

/** One file that came in, with the rows there is something to say of. */
export class ImportBatchDto extends ImportSummaryDto {
  @ApiProperty({
    type: [ImportRowDto],
    description: 'Rows that were refused or noted, the first 200; all rows: GET …/rows',
  })
  verdicts!: ImportRowDto[];
  @ApiProperty({ description: 'Whether the marked workbook can still be had' }) fileKept!: boolean;
}
