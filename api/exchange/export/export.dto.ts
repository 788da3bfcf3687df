import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { REPORT_STATUSES, type ReportStatus } from '../../domain/codes.js';
import { IfPresent, IsIso3, IsMonth } from '../../http/fields.js';

/** The endings of the files. */
export type Format = 'csv' | 'xlsx' | 'json';

/** Which revision of a report is exported: the last verified one, the last handed in, or the one being worked on. */
const BASES = ['verified', 'latest', 'current'] as const;
export type Basis = (typeof BASES)[number];

/** How the columns are named: in our words, with a row of HXL tags, or as DHIS2 takes data values. */
const DIALECTS = ['plain', 'hxl', 'dhis2'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Which reports leave, and how. Without a question: the verified reports of one's own country, in plain columns. */
export class ExportQueryDto {
  @ApiPropertyOptional({
    enum: DIALECTS,
    default: 'plain',
    description:
      'hxl, a row of tags under the headings, for CSV and XLSX; dhis2, a data value set, for JSON; any other pair: `dialect-not-offered`',
  })
  @IfPresent()
  @IsIn(DIALECTS)
  dialect?: Dialect;

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-3; may be left out by who has one', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  country?: string;

  @ApiPropertyOptional({
    description: 'First month, included; without it, from the beginning',
    example: '2026-01',
  })
  @IfPresent()
  @IsMonth()
  from?: string;

  @ApiPropertyOptional({
    description: 'Last month, included; a quarter only when it lies wholly inside. Without it, to the end',
    example: '2026-09',
  })
  @IfPresent()
  @IsMonth()
  to?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One operator’s reports only' })
  @IfPresent()
  @IsUUID()
  operator?: string;

  @ApiPropertyOptional({ enum: REPORT_STATUSES, description: 'Reports that stand at this status now' })
  @IfPresent()
  @IsIn(REPORT_STATUSES)
  status?: ReportStatus;

  @ApiPropertyOptional({
    enum: BASES,
    default: 'verified',
    description:
      'Which revision: the last verified one; the last submitted or verified one; or the one being worked on, drafts included',
  })
  @IfPresent()
  @IsIn(BASES)
  basis?: Basis;
}

/** How far an export is. */
const EXPORT_PHASES = ['writing', 'done', 'failed'] as const;
type ExportPhase = (typeof EXPORT_PHASES)[number];

/** One event of an export that is under way. */
export class ExportProgressDto {
  @ApiProperty({
    enum: EXPORT_PHASES,
    description: 'writing, then done; failed also where the download was given up',
  })
  phase!: ExportPhase;

  @ApiProperty({ description: 'Rows written so far', example: 1200 })
  done!: number;

  @ApiProperty({ description: 'Rows that will be written', example: 5400 })
  of!: number;
}
