import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTIVITIES,
  type Activity,
  type BeneficiaryType,
  OPERATOR_KINDS,
  type OperatorKind,
  type Stage,
} from '../domain/codes.js';
import type { EntryDraft } from '../domain/validation/context.js';
import { WriteEntryDto } from './entry.dto.js';

const code = { type: String, nullable: true } as const;
const people = { type: Number, nullable: true, minimum: 0, description: 'People; null = nobody was counted' };

/** What the operator reports in another period of the same quarter, of one kind. */
class ReportedEntryDto {
  @ApiProperty({ example: '2026-Q1' }) period!: string;
  @ApiProperty({ ...code, enum: ACTIVITIES, description: 'null = that report holds no entry' })
  activity!: Activity | null;
  @ApiPropertyOptional(code) projectCode?: string | null;
  @ApiProperty(code) beneficiaryType!: BeneficiaryType | null;
  @ApiProperty(code) stage!: Stage | null;
  @ApiProperty(people) total!: number | null;
}

/** The figures of one work in one earlier period. */
class PastPeriodDto {
  @ApiProperty({ example: '2026-02' }) period!: string;
  @ApiProperty(people) total!: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 0 },
    description: 'People of each row of known sex and age that was given; an absent row is not 0',
    example: { 'F,Y18T59,_T': 40 },
  })
  rows!: Record<string, number>;
}

/** What the operator reported of one work before, oldest first. */
class PastWorkDto {
  @ApiProperty({ example: 'VD0101001' }) placeCode!: string;
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiPropertyOptional(code) projectCode?: string | null;
  @ApiPropertyOptional(code) implementingPartner?: string | null;
  @ApiPropertyOptional(code) setting?: string | null;
  @ApiPropertyOptional(code) beneficiaryType?: string | null;
  @ApiPropertyOptional(code) stage?: string | null;
  @ApiPropertyOptional(code) populationGroup?: string | null;
  @ApiProperty({ type: [PastPeriodDto] }) periods!: readonly PastPeriodDto[];
}

/** A figure of this report that a partner reports too; nothing else of the partner's is told. */
class SharedFiguresDto {
  @ApiProperty({ description: 'Name of the partner' }) partner!: string;
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiProperty({ example: 'VD0101001' }) placeCode!: string;
  @ApiProperty({ description: 'The figures as one text, equal to those of this report' }) figures!: string;
}

/** Referrals of victims in the eleven months before, in people. */
class VaHistoryDto {
  @ApiProperty({ minimum: 0 }) identified!: number;
  @ApiProperty({ minimum: 0 }) referred!: number;
  @ApiProperty({ minimum: 0 }) received!: number;
}

/** That the operator closed. */
class ReporterClosingDto {
  @ApiProperty() operator!: string;
  @ApiProperty({ format: 'date' }) closedOn!: string;
  @ApiProperty({ ...code, description: 'Name of the operator it went over to; null = of none' })
  successor!: string | null;
}

/** What the rules are told around a report, besides what stands in it: with this they say here what the server says. */
export class SurroundingsDto {
  @ApiProperty({ enum: OPERATOR_KINDS, nullable: true }) organisation!: OperatorKind | null;
  @ApiProperty({ type: [String], description: 'Names of the operators within reach, for spelling (V26)' })
  operators!: readonly string[];
  @ApiProperty({ type: ReporterClosingDto, nullable: true, description: 'null = it did not close' })
  closing!: ReporterClosingDto | null;
  @ApiProperty({ type: [ReportedEntryDto], description: 'Other periods of the same quarter (V08, V11)' })
  reported!: readonly ReportedEntryDto[];
  @ApiProperty({ type: [WriteEntryDto], description: 'Entries of the period before (V10)' })
  lastPeriod!: readonly EntryDraft[];
  @ApiProperty({ type: [PastWorkDto], description: 'Up to 24 periods before, by work (V17)' })
  past!: readonly PastWorkDto[];
  @ApiProperty({ type: [SharedFiguresDto], description: 'Of the figures as they are stored (V28)' })
  partners!: readonly SharedFiguresDto[];
  @ApiProperty({ type: VaHistoryDto, nullable: true, description: 'For the referral chain (V07)' })
  vaHistory!: VaHistoryDto | null;
  @ApiProperty({ ...code, format: 'date', description: 'Day of the first submission; null = not yet (V12)' })
  submittedOn!: string | null;
}
