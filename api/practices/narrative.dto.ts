import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../domain/framework.js';
import { NARRATIVE_LENGTH } from '../domain/narrative.js';
import { IsPeriod, Text } from '../http/fields.js';

const ROUND = {
  type: String,
  nullable: true,
  description: 'the published round it speaks of; null = it stands by itself',
  example: '2026',
} as const;

/** Body of `PUT /countries/{iso3}/narratives/{language}`. */
export class WriteNarrativeDto {
  @ApiProperty({
    description: 'where the country stands and what comes next; no names, no contact data (V23)',
    maxLength: NARRATIVE_LENGTH,
    example: 'Half of our survey teams can ask about disability now. Next year the others learn it.',
  })
  @Text(NARRATIVE_LENGTH)
  text!: string;

  @ApiPropertyOptional(ROUND)
  @IsOptional()
  @IsPeriod()
  period?: string | null;
}

/** A country's own words in one language. */
export class NarrativeDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: Language;
  @ApiProperty() text!: string;
  @ApiProperty(ROUND) period!: string | null;
  @ApiProperty({ format: 'date-time' }) writtenAt!: string;
  @ApiProperty({ example: 1 }) version!: number;
}
