import { OmitType } from '@nestjs/swagger';
import { CountryResultsQueryDto } from '../country/country-results.dto.js';

/** Months and language: the public asks for nothing as somebody else. */
export class PublicCountryQueryDto extends OmitType(CountryResultsQueryDto, ['as'] as const) {}
