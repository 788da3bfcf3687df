import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import * as codes from '../../domain/codes.js';
import { IsIso3, IsMonth } from '../../http/fields.js';

/** Whose people, of what, in which months. */
export class PeopleQueryDto {
  @ApiProperty({ description: 'ISO 3166-1 alpha-3', example: 'XVE' }) @IsIso3() country!: string;
  @ApiPropertyOptional({ enum: codes.ACTIVITIES, description: 'Without it, one series per activity' })
  @IsOptional()
  @IsIn(codes.ACTIVITIES)
  activity?: codes.Activity;
  @ApiPropertyOptional({ description: 'First month; eleven before the last one', example: '2026-01' })
  @IsOptional()
  @IsMonth()
  from?: string;
  @ApiPropertyOptional({ description: 'Last month, included; the last that is over', example: '2026-09' })
  @IsOptional()
  @IsMonth()
  to?: string;
}

/** One cell. `value: null` always has a reason; what was not collected is left out. */
export class PeopleCellDto {
  @ApiProperty({ enum: codes.SEXES }) sex!: codes.Sex;
  @ApiProperty({ enum: codes.AGE_BANDS }) ageBand!: codes.AgeBand;
  @ApiProperty({ enum: codes.DISABILITIES }) disability!: codes.Disability;
  @ApiProperty({ type: Number, nullable: true, description: 'Persons', example: 128 }) value!: number | null;
  @ApiPropertyOptional({ enum: ['suppressed'] }) reason?: 'suppressed';
}

/** The people of one month, or of one quarter that was reported as such. Persons; `null` = not collected or suppressed. */
export class PeoplePointDto {
  @ApiProperty({ example: '2026-03' }) period!: string;
  @ApiProperty({ type: Number, nullable: true }) total!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Women and girls' }) female!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Men and boys' }) male!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of known sex and age band' }) knownSexAge!:
    | number
    | null;
  @ApiProperty({ type: Number, nullable: true }) withDisability!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Whom the disability question was put to' })
  asked!: number | null;
  @ApiPropertyOptional({
    type: [String],
    description: 'Which of these sums are null because they are suppressed',
  })
  suppressed?: string[];
  @ApiProperty({ type: [PeopleCellDto] }) cells!: PeopleCellDto[];
}

/** Series of different activities are never added up: they would count persons twice. */
export class PeopleSeriesDto {
  @ApiProperty({ enum: codes.ACTIVITIES }) activity!: codes.Activity;
  @ApiProperty({ enum: codes.BENEFICIARY_TYPES }) beneficiaryType!: codes.BeneficiaryType;
  @ApiProperty({ enum: codes.STAGES, nullable: true }) stage!: codes.Stage | null;
  @ApiProperty({ type: [PeoplePointDto] }) points!: PeoplePointDto[];
}

export class PeopleDto {
  @ApiProperty({ example: 'XVE' }) country!: string;
  @ApiProperty({ enum: ['verified'] }) basis!: 'verified';
  @ApiProperty({ example: '2026-01' }) from!: string;
  @ApiProperty({ example: '2026-09' }) to!: string;
  @ApiProperty({ type: [PeopleSeriesDto] }) series!: PeopleSeriesDto[];
  @ApiProperty({
    type: [String],
    description: 'Quarters that lie only partly inside, left out',
    example: ['2026-Q1'],
  })
  excluded!: string[];
}
