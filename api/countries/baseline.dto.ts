import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { BASELINE_KINDS, type BaselineKind } from '../domain/baseline.js';
import { IsDay, Text } from '../http/fields.js';

const Persons = () => (target: object, key: string) => {
  IsInt()(target, key);
  Min(0)(target, key);
  Max(500_000_000)(target, key);
};

/** Body of `PUT /countries/{iso3}/baselines/{kind}`: persons of each group, 0 or more, with where they are from. */
export class SetBaselineDto {
  @ApiProperty({ description: 'Women, 18 and over: persons', example: 410_000, minimum: 0 })
  @Persons()
  women!: number;
  @ApiProperty({ description: 'Girls, 0–17: persons', example: 260_000, minimum: 0 })
  @Persons()
  girls!: number;
  @ApiProperty({ description: 'Boys, 0–17: persons', example: 272_000, minimum: 0 })
  @Persons()
  boys!: number;
  @ApiProperty({ description: 'Men, 18 and over: persons', example: 398_000, minimum: 0 })
  @Persons()
  men!: number;
  @ApiProperty({
    description: 'Where the figures are from; no contact data (V23)',
    example: 'Census of 2024',
  })
  @Text(200)
  source!: string;
  @ApiProperty({ format: 'date', description: 'The day they describe', example: '2024-06-30' })
  @IsDay()
  datedOn!: string;
}

/** A baseline of need: what the reach of risk education is held against (KPI-11). */
export class BaselineDto extends SetBaselineDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({
    enum: BASELINE_KINDS,
    description:
      'Who lives there, who was hurt, who is exposed. KPI-11 takes exposure, else casualties, else population',
  })
  kind!: BaselineKind;
  @ApiProperty({
    type: [String],
    description: 'The KPIs that are held against it; none where another that is kept is nearer to risk',
    example: ['KPI-11'],
  })
  usedBy!: string[];
  @ApiProperty({ description: 'Sent back as If-Match', example: 1 }) version!: number;
}
