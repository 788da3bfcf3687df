import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import * as codes from '../../domain/codes.js';
import { LANGUAGES, type Language } from '../../domain/framework.js';
import { SHARED_WITH, type SharedWith } from '../../domain/sharing.js';
import { IsMonth } from '../../http/fields.js';
import { FigureLineDto, TileDto } from './kpi-tile.dto.js';
import { NextStepDto } from './next-step.dto.js';
import { PlanPartDto } from './plan-part.dto.js';
import { BodyResultDto, FunctionResultDto, PillarsDto, PolicyPracticePairDto } from './scores.dto.js';

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

export class CountryResultsQueryDto {
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
  @ApiPropertyOptional({
    enum: SHARED_WITH,
    description:
      'Of one’s own country: as they see it now; 404 where they see nothing. Leaves no trace in its log',
  })
  @IsOptional()
  @IsIn(SHARED_WITH)
  as?: SharedWith;
}

export class NamedIndexDto {
  @ApiProperty({ example: 'NMAC-3' }) code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: Number, nullable: true }) index!: number | null;
}

/** What the first sentence is made of. */
export class StandingDto {
  @ApiProperty({ type: PolicyPracticePairDto, nullable: true }) policyPractice!: PolicyPracticePairDto | null;
  @ApiProperty({ type: [NamedIndexDto] }) ahead!: readonly NamedIndexDto[];
  @ApiProperty({ type: [NamedIndexDto] }) behind!: readonly NamedIndexDto[];
}

export class ShownDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Persons' }) value!: number | null;
  @ApiPropertyOptional({ enum: ['suppressed'] }) reason?: 'suppressed';
}

export class ShareDto {
  @ApiProperty({ type: Number, nullable: true, description: '0 to 1, unrounded' }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiPropertyOptional({ enum: ['no_data', 'suppressed', 'withheld'] }) reason?: string;
}

export class PyramidBarDto {
  @ApiProperty({ enum: codes.AGE_BANDS, description: '_U: age not known' }) ageBand!: codes.AgeBand;
  @ApiProperty({ enum: ['F', 'M'] }) sex!: codes.Sex;
  @ApiProperty({ type: ShownDto }) people!: ShownDto;
  @ApiProperty({ type: ShownDto, description: 'Of whom with disability' }) with!: ShownDto;
}

/** Participants of risk education sessions; participations, repeats possible. */
export class PyramidDto {
  @ApiProperty({ type: [PyramidBarDto] }) bars!: readonly PyramidBarDto[];
  @ApiProperty({ type: ShownDto }) total!: ShownDto;
  @ApiProperty({ type: ShownDto, description: 'In no bar' }) sexUnknown!: ShownDto;
  @ApiProperty({ type: ShareDto, description: 'Women and girls ÷ known sex' }) female!: ShareDto;
  @ApiProperty({ type: ShareDto, description: 'With ÷ (with + without), of those asked' })
  withDisability!: ShareDto;
  @ApiProperty({ type: ShareDto, description: 'Asked ÷ all' }) asked!: ShareDto;
  @ApiProperty({ type: [String] }) excluded!: readonly string[];
}

export class SlotDto {
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ enum: STATES }) state!: (typeof STATES)[number];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) suspension!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) reportId!: string | null;
}

export class CalendarLineDto {
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [SlotDto] }) slots!: SlotDto[];
}

/** Operators × the last twelve months, the current one included. */
export class CalendarDto {
  @ApiProperty({ type: [String] }) months!: string[];
  @ApiProperty({ type: [CalendarLineDto] }) operators!: CalendarLineDto[];
}

/** Where the country stands and what comes next, in its own words. */
export class OwnWordsDto {
  @ApiProperty({ enum: LANGUAGES, description: 'Its language: the one asked for, else the first there is' })
  language!: Language;
  @ApiProperty() text!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The round it speaks of; null = it stands by itself',
    example: '2026',
  })
  period!: string | null;
  @ApiProperty({ format: 'date-time' }) writtenAt!: string;
}

/** Everything a country's dashboard draws. A part that is `null` is not shared with who asks. */
export class CountryResultsDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'Veldania' }) name!: string;
  @ApiProperty({
    description:
      'One body is both authority and centre: what both checklists ask, it answered once and for both',
  })
  oneBody!: boolean;
  @ApiProperty({ example: '2026-01' }) from!: string;
  @ApiProperty({ example: '2026-09' }) to!: string;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ enum: ['verified'] }) basis!: 'verified';
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Reports of these months that wait for verification',
  })
  awaitingVerification!: number | null;
  @ApiProperty({ type: [String], description: 'What is not shared', example: ['kpis', 'calendar'] })
  notShared!: string[];
  @ApiProperty({ type: StandingDto, nullable: true }) standing!: StandingDto | null;
  @ApiProperty({ type: [BodyResultDto] }) bodies!: BodyResultDto[];
  @ApiProperty({ type: PillarsDto }) pillars!: PillarsDto;
  @ApiProperty({ type: [FunctionResultDto] }) functions!: FunctionResultDto[];
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 10,
    description:
      'Counts of people, persons, are shown from this number on; null = to the country’s own people, or no KPIs are shared',
  })
  countsFrom!: number | null;
  @ApiProperty({ type: [TileDto], nullable: true }) kpis!: TileDto[] | null;
  @ApiProperty({ type: PyramidDto, nullable: true }) eore!: PyramidDto | null;
  @ApiProperty({
    type: [FigureLineDto],
    nullable: true,
    description: 'How completely people are described: KPI-04, KPI-05 with its activities, KPI-06',
  })
  completeness!: FigureLineDto[] | null;
  @ApiProperty({
    type: [FigureLineDto],
    nullable: true,
    description:
      'KPI-17 with authority, centre and operators, KPI-18, KPI-19, KPI-20 with the share that answered; never by operator',
  })
  workforce!: FigureLineDto[] | null;
  @ApiProperty({
    type: OwnWordsDto,
    nullable: true,
    description: 'null = none was written, or it is not shared',
  })
  narrative!: OwnWordsDto | null;
  @ApiProperty({ type: PlanPartDto, nullable: true, description: 'For the country itself' })
  plan!: PlanPartDto | null;
  @ApiProperty({ type: CalendarDto, nullable: true }) calendar!: CalendarDto | null;
  @ApiProperty({ type: [NextStepDto], description: 'Most urgent first' }) next!: NextStepDto[];
}
