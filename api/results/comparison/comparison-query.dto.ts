import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { LANGUAGES } from '../../domain/framework.js';
import { SUBREGIONS, type Subregion } from '../../domain/subregions.js';
import { IsMonth } from '../../http/fields.js';

/** Columns are one of: `measure=people`, `functions`, `pillars`, `recommendations`, `rounds`, `kpis`. */
export class ComparisonQueryDto {
  @ApiPropertyOptional({ enum: ['people'] }) @IsOptional() @IsIn(['people']) measure?: 'people';
  @ApiPropertyOptional({
    description: 'Without it, all one may see, by name; with it, in this order',
    example: 'XVE,XMA',
  })
  @IsOptional()
  @Matches(/^[A-Z]{3}(,[A-Z]{3}){0,99}$/, { message: 'countries is a list such as XVE,XMA' })
  countries?: string;
  @ApiPropertyOptional({
    enum: SUBREGIONS,
    description: 'Only countries of this region of the United Nations (M49), by name; not with countries',
    example: '151',
  })
  @IsOptional()
  @IsIn(SUBREGIONS)
  region?: Subregion;
  @ApiPropertyOptional({
    description: 'Only countries that work in this language (ISO 639), by name; not with countries',
    example: 'fr',
  })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, { message: 'a language is two or three small letters, ISO 639' })
  language?: string;
  @ApiPropertyOptional({ description: 'Function codes; empty = all', example: 'NMAA-1,NMAC-4' })
  @IsOptional()
  @Matches(/^(true|(NMA[AC]-\d(,NMA[AC]-\d)*)?)$/, {
    message: 'functions is a list such as NMAA-1,NMAC-4, or empty',
  })
  functions?: string;
  @ApiPropertyOptional({ description: 'Of each body its four pillars', enum: ['', 'true'] })
  @IsOptional()
  @IsIn(['', 'true'])
  pillars?: string;
  @ApiPropertyOptional({
    description: 'Codes of recommendations, or of functions for all of theirs; empty = all',
    example: 'NMAA-1.1,NMAC-4',
  })
  @IsOptional()
  @Matches(/^(true|(NMA[AC]-\d{1,2}(\.\d{1,3})?(,NMA[AC]-\d{1,2}(\.\d{1,3})?){0,99})?)$/, {
    message: 'recommendations is a list such as NMAA-1.1,NMAC-4, or empty',
  })
  recommendations?: string;
  @ApiPropertyOptional({ description: 'All published rounds of each body, in time', enum: ['', 'true'] })
  @IsOptional()
  @IsIn(['', 'true'])
  rounds?: string;
  @ApiPropertyOptional({ description: 'KPI codes', example: 'KPI-05,KPI-12' })
  @IsOptional()
  @Matches(/^KPI-\d\d(,KPI-\d\d){0,11}$/, {
    message: 'kpis is a list of at most twelve, such as KPI-05,KPI-12',
  })
  kpis?: string;
  @ApiPropertyOptional({
    enum: ['month', 'quarter'],
    description: 'KPIs also by month or quarter of the months asked for, as far as they are told so',
  })
  @IsOptional()
  @IsIn(['month', 'quarter'])
  series?: 'month' | 'quarter';
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}
