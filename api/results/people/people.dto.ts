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

/** How `cells` are laid out: position = (sex × 6 + age band) × 4 + disability, each by its place in these lists. */
export class CellLayoutDto {
  @ApiProperty({ example: 'cells@1' }) name!: 'cells@1';
  @ApiProperty({ enum: codes.SEXES, isArray: true }) sex!: readonly codes.Sex[];
  @ApiProperty({ enum: codes.AGE_BANDS, isArray: true }) ageBand!: readonly codes.AgeBand[];
  @ApiProperty({ enum: codes.DISABILITIES, isArray: true }) disability!: readonly codes.Disability[];
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
  @ApiPropertyOptional({
    type: [Number],
    description: 'Positions of the cells that are null because they are suppressed',
  })
  suppressedCells?: number[];
  @ApiProperty({
    type: 'array',
    items: { type: ['integer', 'null'] },
    minItems: 120,
    maxItems: 120,
    description:
      'Persons, laid out as `layout` says; null = not collected, or suppressed where `suppressedCells` says so',
  })
  cells!: (number | null)[];
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
  @ApiProperty({ type: CellLayoutDto }) layout!: CellLayoutDto;
  @ApiProperty({ type: [PeopleSeriesDto] }) series!: PeopleSeriesDto[];
  @ApiProperty({
    type: [String],
    description: 'Quarters that lie only partly inside, left out',
    example: ['2026-Q1'],
  })
  excluded!: string[];
}
