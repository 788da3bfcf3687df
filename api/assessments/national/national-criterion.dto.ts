import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { BODIES, type Body } from '../../domain/codes.js';
import { COUNTRY_FAMILY } from '../../domain/family.js';
import { LANGUAGES, type Language, type Rung } from '../../domain/framework.js';
import { IfPresent, IsIso3, Text } from '../../http/fields.js';

const ROUND = /^\d{4}(-Q[1-4])?$/;
const ROUND_MESSAGE = { message: 'a round is a year (2026) or a quarter (2026-Q1)' };
const UNTIL = {
  type: String,
  nullable: true,
  description: 'The last round it is asked in; null = it goes on',
  example: '2028',
} as const;

/** A text in the languages of the country: at least one of them. */
export class NationalWordsDto {
  @ApiPropertyOptional({
    description: 'In English',
    example: 'The annual report to parliament has a page on survivors.',
  })
  @IfPresent()
  @Text(2000)
  en?: string;
  @ApiPropertyOptional({
    description: 'In French',
    example: 'Le rapport annuel au parlement a une page sur les survivants.',
  })
  @IfPresent()
  @Text(2000)
  fr?: string;
  @ApiPropertyOptional({
    description: 'In Arabic',
    example: 'في التقرير السنوي إلى البرلمان صفحة عن الناجين.',
  })
  @IfPresent()
  @Text(2000)
  ar?: string;
}

const WORDS = { type: NationalWordsDto, nullable: true } as const;
const HELP = { ...WORDS, description: 'What an assessor looks for; null = nothing is said' } as const;
const HEADING = {
  ...WORDS,
  description: 'A heading of the country’s own; null = under a recommendation',
} as const;
const WHEN = { ...WORDS, description: 'When it does not apply; null = it always applies' } as const;
const PLACE = {
  type: String,
  nullable: true,
  description: 'The recommendation it stands under, in every version; null = under a heading of one’s own',
  example: 'NMAA-2.1',
} as const;

/** Body of `POST /national-criteria`. */
export class CreateNationalCriterionDto {
  @ApiPropertyOptional({ description: 'Needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  countryCode?: string;

  @ApiProperty({ enum: BODIES, description: 'The body that is asked: one’s own' })
  @IsIn(BODIES)
  body!: Body;

  @ApiPropertyOptional({
    description: 'The checklist in whose rounds it is asked, without a version',
    default: COUNTRY_FAMILY,
    example: COUNTRY_FAMILY,
  })
  @IfPresent()
  @IsString()
  @MaxLength(60)
  family?: string;

  @ApiPropertyOptional(PLACE)
  @IsOptional()
  @IsString()
  @MaxLength(40)
  recommendationCode?: string | null;

  @ApiPropertyOptional(HEADING)
  @IsOptional()
  @ValidateNested()
  @Type(() => NationalWordsDto)
  heading?: NationalWordsDto | null;

  @ApiProperty({
    type: NationalWordsDto,
    description:
      'The statement, below 220 characters: one idea that two people find alike; no contact data (V23)',
  })
  @IsObject()
  @ValidateNested()
  @Type(() => NationalWordsDto)
  text!: NationalWordsDto;

  @ApiPropertyOptional(HELP)
  @IsOptional()
  @ValidateNested()
  @Type(() => NationalWordsDto)
  help?: NationalWordsDto | null;

  @ApiPropertyOptional(WHEN)
  @IsOptional()
  @ValidateNested()
  @Type(() => NationalWordsDto)
  notApplicableWhen?: NationalWordsDto | null;

  @ApiProperty({
    minimum: 1,
    maximum: 4,
    description: 'How far along the ladder it lies; it lifts no level',
    example: 2,
  })
  @IsInt()
  @Min(1)
  @Max(4)
  rung!: Rung;

  @ApiProperty({ description: 'The first round it is asked in: a year or a quarter', example: '2026' })
  @Matches(ROUND, ROUND_MESSAGE)
  from!: string;

  @ApiPropertyOptional(UNTIL)
  @IsOptional()
  @Matches(ROUND, ROUND_MESSAGE)
  until?: string | null;
}

/** Body of `PATCH /national-criteria/{code}`: what is left out stays as it is. */
export class ChangeNationalCriterionDto extends PartialType(
  OmitType(CreateNationalCriterionDto, ['countryCode', 'body']),
  { skipNullProperties: false },
) {}

/** Something to look at again in the wording; never a refusal. */
export class WordingHintDto {
  @ApiProperty({ enum: ['vague_word', 'several_sentences'] }) hint!: 'vague_word' | 'several_sentences';
  @ApiProperty({ enum: LANGUAGES, description: 'The language it was found in' }) language!: Language;
  @ApiPropertyOptional({
    description: 'The word that says nothing two people would find alike',
    example: 'adequate',
  })
  word?: string;
}

/** What a country's own criterion says, wherever it is shown. */
export class NationalContentDto {
  @ApiProperty({ description: 'Given by the server, once', example: 'XVE-NMAA-1' }) code!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: COUNTRY_FAMILY }) family!: string;
  @ApiProperty(PLACE) recommendationCode!: string | null;
  @ApiProperty(HEADING) heading!: NationalWordsDto | null;
  @ApiProperty({ type: NationalWordsDto, description: 'The statement' }) text!: NationalWordsDto;
  @ApiProperty(HELP) help!: NationalWordsDto | null;
  @ApiProperty(WHEN) notApplicableWhen!: NationalWordsDto | null;
  @ApiProperty({ enum: [1, 2, 3, 4] }) rung!: Rung;
  @ApiProperty({ description: 'The first round it is asked in', example: '2026' }) from!: string;
  @ApiProperty(UNTIL) until!: string | null;
}

/** A country's own criterion as it is kept. */
export class NationalCriterionDto extends NationalContentDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({
    description:
      'It was answered, or evidence was named for it: what it asks stands from then on, and it is not removed',
  })
  answered!: boolean;
  @ApiProperty({ type: [WordingHintDto] }) hints!: WordingHintDto[];
  @ApiProperty({ example: 1 }) version!: number;
}
