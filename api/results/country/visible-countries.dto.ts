import { ApiProperty } from '@nestjs/swagger';

/** A country of which something may be seen. */
export class VisibleCountryDto {
  @ApiProperty({ example: 'XVE' }) code!: string;
  @ApiProperty({ example: 'Veldania' }) name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Eastern Europe' }) region!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '151', description: 'UN M49' }) subregion!:
    | string
    | null;
  @ApiProperty({ type: [String], example: ['fr'], description: 'It works in, ISO 639' }) languages!: string[];
  @ApiProperty({ description: 'One’s own: all of it may be seen' }) isOwn!: boolean;
  @ApiProperty({ description: 'indexes of published assessments' }) indexes!: boolean;
  @ApiProperty({ description: 'the level of each recommendation' }) recommendationLevels!: boolean;
  @ApiProperty({ description: 'KPIs of verified reports' }) kpis!: boolean;
  @ApiProperty({ description: 'the country’s own words' }) narrative!: boolean;
}
