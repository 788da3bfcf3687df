import { ApiProperty } from '@nestjs/swagger';
import { BODIES, type Body } from '../../domain/codes.js';
import type { Caution } from '../../domain/comparison/limits.js';

const CAUTIONS = ['old', 'few_answers', 'few_verified_reports'] as const satisfies readonly Caution[];

/** What the figures of a body rest on: read it before comparing. */
export class LimitsDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({ description: 'Answered ÷ criteria, 0 to 1' }) answered!: number;
  @ApiProperty({ description: 'Recommendations verified' }) verified!: number;
  @ApiProperty({ description: 'Recommendations that apply' }) of!: number;
  @ApiProperty({ format: 'date-time', description: 'When the round was published' }) asOf!: string;
  @ApiProperty({
    description: 'Whole months since the end of its period, or since it was published where that came first',
    example: 4,
  })
  ageMonths!: number;
  @ApiProperty({
    enum: CAUTIONS,
    isArray: true,
    description: 'old: more than 24 months; few_answers: fewer than 80 % of the criteria answered',
  })
  cautions!: readonly Caution[];
}
