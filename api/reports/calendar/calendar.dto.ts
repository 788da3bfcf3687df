import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { CalendarState } from '../../domain/calendar.js';
import { WORK_KINDS, type WorkKind } from '../../domain/work-list.js';
import { IsIso3, IsMonth, IsPeriod } from '../../http/fields.js';

const STATES = [
  'due',
  'late',
  'submitted',
  'returned',
  'verified',
  'locked',
  'correcting',
  'nil',
  'suspended',
  'not_due',
] as const;

export class OfCountryDto {
  @ApiProperty({ example: 'XVE' }) @IsIso3() country!: string;
}

export class CalendarQueryDto extends OfCountryDto {
  @ApiPropertyOptional({
    example: '2025-11',
    description: 'The first month; eleven before the last if absent',
  })
  @IsOptional()
  @IsMonth()
  from?: string;
  @ApiPropertyOptional({ example: '2026-10', description: 'The last month, included; this month if absent' })
  @IsOptional()
  @IsMonth()
  to?: string;
}

/** One report that was owed or sent. */
export class ReportSlotDto {
  @ApiProperty({ example: '2026-09' }) period!: string;
  @ApiProperty({ enum: STATES }) state!: CalendarState;
  @ApiProperty({ description: 'Late for longer than the country calls late' }) isMissing!: boolean;
  @ApiProperty({ description: 'Its period is closed for reporting' }) isClosed!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why nothing is owed' }) suspension!:
    | string
    | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: not begun' })
  reportId!: string | null;
}

export class ReportLineDto {
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: it works' })
  closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the one it became part of' })
  successorName!: string | null;
  @ApiProperty({ type: [ReportSlotDto] }) slots!: ReportSlotDto[];
}

/** Where the month that is due stands; reports, counted. */
export class MonthStandingDto {
  @ApiProperty({ example: '2026-09' }) month!: string;
  @ApiProperty({ description: 'Reports owed' }) due!: number;
  @ApiProperty({ description: 'Handed in and not returned' }) in!: number;
  @ApiProperty({ description: 'Past their due date and not handed in' }) late!: number;
  @ApiProperty({ description: 'Of those late, how many for longer than the country calls late' })
  missing!: number;
}

/** Operators × months, within reach. */
export class ReportCalendarDto {
  @ApiProperty({ type: [String], example: ['2026-08', '2026-09'] }) months!: string[];
  @ApiProperty({
    type: [String],
    example: ['2026-07'],
    description: 'Those of the months that are closed by themselves, not by their quarter or year',
  })
  closedMonths!: string[];
  @ApiProperty({ type: [ReportLineDto] }) operators!: ReportLineDto[];
  @ApiProperty({ type: MonthStandingDto }) standing!: MonthStandingDto;
}

/** One thing to do. */
export class WorkItemDto {
  @ApiProperty({ enum: WORK_KINDS }) kind!: WorkKind;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: not begun' })
  reportId!: string | null;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty() operatorName!: string;
  @ApiProperty({ example: '2026-09' }) period!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it came back, or why a correction is asked for',
  })
  reason!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Of a returned report the day it came back',
  })
  returnedOn!: string | null;
  @ApiProperty({
    description:
      'Whether it was ever handed in, as of a draft that corrects: days late count until then only',
  })
  cameIn!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Warnings without a comment' }) count!:
    | number
    | null;
}

/** What waits for the one who asks, most urgent first. */
export class WorkListDto {
  @ApiProperty({ example: 5 }) total!: number;
  @ApiProperty({ type: [WorkItemDto] }) items!: WorkItemDto[];
}

export class CutOffQueryDto extends OfCountryDto {
  @ApiProperty({ example: '2026-09', description: 'A month, a quarter `2026-Q3` or a year `2026`' })
  @IsPeriod()
  period!: string;
}

/** A report that is owed and not begun. */
export class UnbegunDto {
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty() operatorName!: string;
  @ApiProperty({ example: '2026-09' }) period!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
}

/** A report that is not settled. */
export class UnsettledDto extends UnbegunDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** What closing a period would leave out, and what it would not. */
export class CutOffDto {
  @ApiProperty({ example: '2026-09' }) period!: string;
  @ApiProperty({
    type: [UnsettledDto],
    description: 'Begun and never handed in: nothing more is entered, and none of it counts',
  })
  drafts!: readonly UnsettledDto[];
  @ApiProperty({ type: [UnbegunDto], description: 'Owed and not begun: they cannot be begun any more' })
  notBegun!: readonly UnbegunDto[];
  @ApiProperty({
    type: [UnsettledDto],
    description: 'Handed in once and with the operator again: they may still come in',
  })
  withTheOperator!: readonly UnsettledDto[];
  @ApiProperty({ type: [UnsettledDto], description: 'Handed in: they may still be verified or returned' })
  toVerify!: readonly UnsettledDto[];
}
