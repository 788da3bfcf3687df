import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import * as codes from '../domain/codes.js';

/** One cell. */
export class CountDto {
  @ApiProperty({ enum: codes.MEASURES, description: 'What is counted' }) measure!: codes.Measure;
  @ApiProperty({ enum: codes.SEXES, description: '_T total, _U asked but not known' }) sex!: codes.Sex;
  @ApiProperty({ enum: codes.AGE_BANDS }) ageBand!: codes.AgeBand;
  @ApiProperty({ enum: codes.DISABILITIES }) disability!: codes.Disability;
  @ApiProperty({
    description: 'Persons; a whole number, 0 or more. A cell that was not asked is left out, not 0.',
    example: 12,
  })
  value!: number;
}

/** How many of the entry's people bear a flag. */
export class FlagCountDto {
  @ApiProperty({ enum: codes.FLAGS }) flag!: codes.Flag;
  @ApiProperty({ description: 'Persons, of whom; never added over flags', example: 3 }) value!: number;
}

export class QuantityDto {
  @ApiProperty({ description: 'In the unit given', example: 2480 }) value!: number;
  @ApiProperty({ enum: codes.QUANTITY_UNITS }) unit!: codes.QuantityUnit;
}

/** One activity in one place of a report, as it is sent. Meaning is checked by the rules V01 to V28. */
export class WriteEntryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  id?: string;

  @ApiProperty({ enum: codes.ACTIVITIES }) activity!: codes.Activity;
  @ApiPropertyOptional({ enum: codes.SETTINGS, nullable: true })
  setting?: codes.Setting | null;
  @ApiProperty({ enum: codes.BENEFICIARY_TYPES })
  beneficiaryType!: codes.BeneficiaryType;
  @ApiPropertyOptional({ enum: codes.STAGES, nullable: true }) stage?: codes.Stage | null;
  @ApiPropertyOptional({ enum: codes.POPULATION_GROUPS, nullable: true })
  populationGroup?: codes.PopulationGroup | null;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'P-108' }) projectCode?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) implementingPartner?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) donor?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'A task code, never coordinates' })
  taskRef?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Victim assistance only' })
  service?: string | null;
  @ApiProperty({ enum: codes.COUNT_BASES }) countBasis!: codes.CountBasis;
  @ApiProperty({ description: 'p-code of the gazetteer', example: 'VD0101001' })
  placeCode!: string;
  @ApiProperty({ enum: codes.DISABILITY_ASKED, description: 'Whom the disability question was put to' })
  disabilityAsked!: codes.DisabilityAsked;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Persons asked, where disabilityAsked is number',
  })
  disabilityAskedNumber?: number | null;
  @ApiPropertyOptional({ enum: codes.DISABILITY_METHODS, nullable: true })
  disabilityMethod?: codes.DisabilityMethod | null;
  @ApiPropertyOptional({ type: QuantityDto, nullable: true })
  quantity?: QuantityDto | null;
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Persons; the denominator where it is given',
  })
  statedTotal?: number | null;
  @ApiProperty({ type: [CountDto], description: 'Each cell once; absent cells are left out' })
  counts!: CountDto[];
  @ApiPropertyOptional({ type: [FlagCountDto], nullable: true })
  flags?: FlagCountDto[] | null;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'No names, contacts or coordinates (V23)',
  })
  comments?: string | null;
}

/** What the entry's cells add up to; `null` = nothing to add up. Persons. */
export class EntrySumsDto {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Stated total, else the sum of the sex × age cells',
  })
  total!: number | null;
  @ApiProperty({ type: Number, nullable: true }) female!: number | null;
  @ApiProperty({ type: Number, nullable: true }) male!: number | null;
  @ApiProperty({ type: Number, nullable: true }) knownSexAge!: number | null;
  @ApiProperty({ type: Number, nullable: true }) withDisability!: number | null;
  @ApiProperty({ type: Number, nullable: true }) disabilityUnknown!: number | null;
}

/** One entry as it is kept. */
export class EntryDto extends WriteEntryDto {
  @ApiProperty({ format: 'uuid' }) declare id: string;
  @ApiProperty({ type: EntrySumsDto }) sums!: EntrySumsDto;
  @ApiProperty({ description: 'Sent back as If-Match', example: 1 }) version!: number;
}
