import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const STEPS = [
  'claim_and_data_disagree',
  'reports_returned',
  'operators_late',
  'actions_late',
  'evidence_getting_old',
  'assessment_not_started',
  'level_within_reach',
] as const;

/** Where a step is done. */
export class LinkDto {
  @ApiProperty({ enum: ['assessment', 'assessments', 'reports', 'actions'] }) to!:
    | 'assessment'
    | 'assessments'
    | 'reports'
    | 'actions';
  @ApiPropertyOptional() id?: string;
  @ApiPropertyOptional() at?: string;
}

/** One thing to do; the pages put it into words. */
export class NextStepDto {
  @ApiProperty({ enum: STEPS }) code!: (typeof STEPS)[number];
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: LinkDto }) link!: LinkDto;
}
