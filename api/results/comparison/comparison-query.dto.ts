import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { LANGUAGES } from '../../domain/framework.js';
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
  @ApiPropertyOptional({ example: '2026-01' }) @IsOptional() @IsMonth() from?: string;
  @ApiPropertyOptional({ example: '2026-09' }) @IsOptional() @IsMonth() to?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}
