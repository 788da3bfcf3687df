import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, Matches } from 'class-validator';
import { IfPresent, Text } from '../http/fields.js';

const COUNTRIES = {
  type: String,
  isArray: true,
  example: ['XVE', 'XOS'],
  description:
    'ISO 3166-1 alpha-3, in the order in which they are to stand; whether each shares something is not told',
};
const Iso3s = () => Matches(/^[A-Z]{3}$/, { each: true, message: 'a country is three capital letters' });

/** Body of `POST /country-groups`. */
export class CreateCountryGroupDto {
  @ApiProperty({ example: 'River states', maxLength: 80 })
  @Text(80)
  name!: string;

  @ApiProperty(COUNTRIES)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Iso3s()
  countries!: string[];
}

/** Body of `PATCH /country-groups/{id}`. */
export class ChangeCountryGroupDto {
  @ApiPropertyOptional({ example: 'River states', maxLength: 80 })
  @IfPresent()
  @Text(80)
  name?: string;

  @ApiPropertyOptional(COUNTRIES)
  @IfPresent()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Iso3s()
  countries?: string[];
}

/** A group of countries: its owner's alone. */
export class CountryGroupDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'River states' }) name!: string;
  @ApiProperty(COUNTRIES) countries!: string[];
  @ApiProperty({ example: 1 }) version!: number;
}
