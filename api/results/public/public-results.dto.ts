import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES } from '../../domain/framework.js';
import { CountryResultsQueryDto } from '../country/country-results.dto.js';

/** Months and language: the public asks for nothing as somebody else. */
export class PublicCountryQueryDto extends OmitType(CountryResultsQueryDto, ['as'] as const) {}

/** Nothing narrows the list; a country is called as it calls itself, in every language. */
export class PublicListQueryDto {
  @ApiPropertyOptional({
    enum: LANGUAGES,
    description: 'Taken as by the other public routes; changes no name',
  })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: string;
}
