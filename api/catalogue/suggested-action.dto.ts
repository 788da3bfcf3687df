import { ApiProperty } from '@nestjs/swagger';
import { ACTION_NEEDS, type ActionNeed } from '../domain/codes.js';
import { RUNGS, type Rung } from '../domain/framework.js';

export class SuggestedActionDto {
  @ApiProperty({ description: 'Recommendation, A, the level it leads to', example: 'NMAC-4.4-A3' })
  code!: string;
  @ApiProperty({ description: 'The recommendation it lifts', example: 'NMAC-4.4' }) recommendation!: string;
  @ApiProperty({ description: 'The level it leads to, from the one below', enum: RUNGS, example: 3 })
  level!: Rung;
  @ApiProperty({
    description: 'What is done, as an order',
    example: 'Compare ten records with the reported figures at each monitoring visit',
  })
  title!: string;
  @ApiProperty({
    description: 'Two to four sentences: who does what first, what is written or counted, what paper results',
  })
  how!: string;
  @ApiProperty({
    description: 'Criteria of that level that it can move to "met"; never empty',
    type: [String],
    example: ['NMAC-4.4-3a', 'NMAC-4.4-3b'],
  })
  criteria!: string[];
  @ApiProperty({
    description: 'What it takes, roughly; labels in the code list `actionNeed`',
    enum: ACTION_NEEDS,
    isArray: true,
    example: ['staff_time', 'training'],
  })
  needs!: ActionNeed[];
  @ApiProperty({
    description: 'Months it takes an ordinary office',
    minimum: 1,
    maximum: 24,
    example: 6,
  })
  months!: number;
}
