import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ACTIVITIES, type Activity, SEVERITIES, type Severity } from '../../domain/codes.js';
import { IsMonth } from '../../http/fields.js';

const BASES = ['verified', 'latest'] as const;

export class QualityQueryDto {
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({
    enum: BASES,
    default: 'verified',
    description: 'latest: also what waits for verification',
  })
  @IsOptional()
  @IsIn(BASES)
  basis?: (typeof BASES)[number];
}

/** People ÷ people, or reports ÷ reports; `value: null` has a reason. */
export class QualityFigureDto {
  @ApiProperty({ type: Number, nullable: true, description: '0 to 1, unrounded', example: 0.9 }) value!:
    | number
    | null;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'least, where disability is not crossed',
  })
  lower?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'most, where disability is not crossed' })
  upper?: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiPropertyOptional({ enum: ['no_data', 'suppressed', 'withheld'] }) reason?: string;
}

/** How complete the figures of a group are. */
export class QualityDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Contacts counted; null: nobody, or suppressed' })
  people!: number | null;
  @ApiProperty({ type: QualityFigureDto, description: 'All known that the activity needs ÷ people' })
  complete!: QualityFigureDto;
  @ApiProperty({ type: QualityFigureDto, description: 'Sex and age band known ÷ people' })
  sexAge!: QualityFigureDto;
  @ApiProperty({ type: QualityFigureDto, description: 'Sex not known, or nothing said ÷ people' })
  sexNotKnown!: QualityFigureDto;
  @ApiProperty({
    type: QualityFigureDto,
    description: 'Disability known ÷ people of activities that need it',
  })
  disabilityKnown!: QualityFigureDto;
  @ApiProperty({ type: QualityFigureDto, description: 'Asked, answer not known ÷ the same' })
  disabilityNotKnown!: QualityFigureDto;
  @ApiProperty({ type: QualityFigureDto, description: 'Not asked, or not stated ÷ the same' })
  disabilityNotAsked!: QualityFigureDto;
  @ApiPropertyOptional({ enum: ['suppressed'], description: 'The whole line tells of too few people' })
  reason?: 'suppressed';
}

export class QualityLineDto extends QualityDto {
  @ApiProperty({ description: 'Operator id, activity, p-code or period', example: 'EORE_SESSION' })
  key!: string;
  @ApiPropertyOptional({ description: 'Of the operator or place', example: 'Sunfield' }) name?: string;
}

export class QualitySquareDto {
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ type: QualityFigureDto }) complete!: QualityFigureDto;
}

export class QualityOperatorDto extends QualityLineDto {
  @ApiProperty({
    type: QualityFigureDto,
    description: 'KPI-07: in time and verified without a return ÷ owed',
  })
  timeliness!: QualityFigureDto;
  @ApiProperty({
    type: [QualitySquareDto],
    description: 'Completeness month by month; a month without people is absent',
  })
  months!: QualitySquareDto[];
  @ApiProperty({
    type: [String],
    description: 'What it was called before, oldest first: those figures are in this line',
    example: ['Maple Deminers Association'],
  })
  formerNames!: readonly string[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day; null = it works' })
  closedOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'The operator that it became part of; its own figures stay in this line, they are not added to that one’s',
  })
  successorName!: string | null;
}

export class QualityGapDto {
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ example: 'Halden Relief' }) operatorName!: string;
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiProperty({ description: 'People of whom something needed is not known' }) missing!: number;
  @ApiProperty() people!: number;
}

export class BrokenRuleDto {
  @ApiProperty({ example: 'V13' }) rule!: string;
  @ApiProperty({ enum: SEVERITIES }) severity!: Severity;
  @ApiProperty({ description: 'Times it spoke' }) findings!: number;
  @ApiProperty({ description: 'Of which answered by a comment' }) answered!: number;
  @ApiProperty() reports!: number;
  @ApiProperty() operators!: number;
}

export class ReachCountDto {
  @ApiProperty({ type: Number, nullable: true, description: 'null: nobody counted so, or suppressed' })
  value!: number | null;
  @ApiPropertyOptional({ enum: ['suppressed'] }) reason?: 'suppressed';
}

export class ReachDto {
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiProperty({ type: ReachCountDto }) direct!: ReachCountDto;
  @ApiProperty({ type: ReachCountDto }) indirect!: ReachCountDto;
}

/** The data quality of a country's reports, for its own people. */
export class DataQualityDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: '2026-01' }) from!: string;
  @ApiProperty({ example: '2026-09' }) to!: string;
  @ApiProperty({ enum: BASES }) basis!: (typeof BASES)[number];
  @ApiProperty({
    type: [String],
    description: 'Quarters that lie only partly inside the months and were left out',
    example: ['2025-Q4'],
  })
  excluded!: string[];
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: QualityDto }) overall!: QualityDto;
  @ApiProperty({ type: QualityFigureDto, description: 'KPI-07 of the country' })
  timeliness!: QualityFigureDto;
  @ApiProperty({
    type: [QualityGapDto],
    description: 'Where asking would gain most; empty for those who see no exact counts',
  })
  gaps!: QualityGapDto[];
  @ApiProperty({
    description:
      'By operator and place sex and age alone is looked at, and victims are left out: so for those who see no exact counts',
  })
  sexAndAgeAlone!: boolean;
  @ApiProperty({ type: [QualityOperatorDto] }) operators!: QualityOperatorDto[];
  @ApiProperty({ type: [QualityLineDto] }) activities!: QualityLineDto[];
  @ApiProperty({ type: [QualityLineDto], description: 'By first administrative level' })
  places!: QualityLineDto[];
  @ApiProperty({ type: [QualityLineDto] }) months!: QualityLineDto[];
  @ApiProperty({ type: [BrokenRuleDto] }) rules!: BrokenRuleDto[];
  @ApiProperty({ description: 'Reports handed in that the rules were counted over' }) reports!: number;
  @ApiProperty({ type: [ReachDto] }) reach!: ReachDto[];
}
