import { ApiProperty } from '@nestjs/swagger';

/** Where the countries shown lie, in the unit of their figures: a ground to see a figure on, no aim. */
export class SpanDto {
  @ApiProperty({ example: 25 }) lowest!: number;
  @ApiProperty({ description: 'The median', example: 47.5 }) middle!: number;
  @ApiProperty({ example: 80 }) highest!: number;
  @ApiProperty({ description: 'Countries with a figure; at least five', example: 7 }) of!: number;
}

const SPAN = { type: SpanDto, nullable: true, description: 'null of fewer than five countries' } as const;

export class ReadingSpansDto {
  @ApiProperty(SPAN) evidenced!: SpanDto | null;
  @ApiProperty(SPAN) claimed!: SpanDto | null;
  @ApiProperty(SPAN) verified!: SpanDto | null;
}
