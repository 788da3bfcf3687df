import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Length,
} from 'class-validator';
import { LANGUAGES, type Language } from '../domain/framework.js';
import { PRACTICE_LIMITS, PRACTICE_STATUSES, type PracticeStatus } from '../domain/good-practice.js';
import { IfPresent, IsIso3, Text } from '../http/fields.js';

const WEB = { protocols: ['https', 'http'], require_protocol: true, disallow_auth: true };
const NO_CONTACT = 'no names, no contact data (V23)';

/** Body of `POST /practices`. */
export class CreatePracticeDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ description: 'needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  countryCode?: string;

  @ApiProperty({ enum: LANGUAGES, description: 'the language it is written in' })
  @IsIn(LANGUAGES)
  language!: Language;

  @ApiProperty({
    description: `what it is about; ${NO_CONTACT}`,
    maxLength: PRACTICE_LIMITS.title,
    example: 'Clearance teams that women can join with small children',
  })
  @Text(PRACTICE_LIMITS.title)
  title!: string;

  @ApiProperty({
    description: `what was done; ${NO_CONTACT}`,
    maxLength: PRACTICE_LIMITS.done,
    example: 'Teams rotate every two weeks, and the camp has a crèche.',
  })
  @Text(PRACTICE_LIMITS.done)
  done!: string;

  @ApiProperty({
    description: `what changed, and how one knows; ${NO_CONTACT}`,
    maxLength: PRACTICE_LIMITS.changed,
    example: 'Within a year the share of women among deminers rose by half.',
  })
  @Text(PRACTICE_LIMITS.changed)
  changed!: string;

  @ApiProperty({
    description: `for whom it changed; ${NO_CONTACT}`,
    maxLength: PRACTICE_LIMITS.forWhom,
    example: 'Women in survey and clearance teams',
  })
  @Text(PRACTICE_LIMITS.forWhom)
  forWhom!: string;

  @ApiProperty({
    type: [String],
    description: 'recommendations it speaks to, of any version of a checklist',
    minItems: 1,
    maxItems: PRACTICE_LIMITS.recommendations,
    example: ['NMAA-7.2'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PRACTICE_LIMITS.recommendations)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  recommendationCodes!: string[];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'a page where more can be read; null = none',
    maxLength: PRACTICE_LIMITS.link,
    example: 'https://mine-action.example/annual-report',
  })
  @IsOptional()
  @IsUrl(WEB)
  @Length(1, PRACTICE_LIMITS.link)
  link?: string | null;
}

/** Body of `PATCH /practices/{id}`: what is left out stays as it is. */
export class ChangePracticeDto extends PartialType(OmitType(CreatePracticeDto, ['id', 'countryCode']), {
  skipNullProperties: false,
}) {}

/** A note on what worked. Drafts and withdrawn ones are shown to nobody outside the country. */
export class PracticeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'Veldania' }) countryName!: string;
  @ApiProperty({ enum: LANGUAGES, description: 'the language it is written in' }) language!: Language;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'what was done' }) done!: string;
  @ApiProperty({ description: 'what changed' }) changed!: string;
  @ApiProperty({ description: 'for whom' }) forWhom!: string;
  @ApiProperty({ type: [String], example: ['NMAA-7.2'] }) recommendationCodes!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'where more can be read; null = nowhere' })
  link!: string | null;
  @ApiProperty({ enum: PRACTICE_STATUSES }) status!: PracticeStatus;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'last published; null = never',
  })
  publishedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null = not withdrawn' })
  withdrawnAt!: string | null;
  @ApiProperty({ example: 1 }) version!: number;
}
