import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CountryResultsQueryDto } from '../country/country-results.dto.js';

/** Months and language: the public asks for nothing as somebody else. */
export class PublicCountryQueryDto extends OmitType(CountryResultsQueryDto, ['as'] as const) {}

/** A country that shows something to everybody. */
export class PublicCountryDto {
  @ApiProperty({ example: 'XVE' }) code!: string;
  @ApiProperty({ example: 'Veldania' }) name!: string;
  @ApiProperty({ description: 'indexes of published assessments' }) indexes!: boolean;
  @ApiProperty({ description: 'the level of each recommendation' }) recommendationLevels!: boolean;
  @ApiProperty({ description: 'KPIs of verified reports; counts of people from 10' }) kpis!: boolean;
  @ApiProperty({ description: 'the country’s own words' }) narrative!: boolean;
}
