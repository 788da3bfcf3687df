import { ApiProperty } from '@nestjs/swagger';
import { FigureDto } from '../country/country-results.dto.js';

/** People of an entry in one group. */
export class LineCellDto extends FigureDto {
  @ApiProperty({ type: String, nullable: true, example: 'F', description: 'null: not cut by sex' })
  sex!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Y0T17' }) ageBand!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'with' }) disability!: string | null;
  @ApiProperty({ example: 94 }) people!: number;
}

/** What an entry is of. */
export class LineEntryDto {
  @ApiProperty({ example: 'EORE_SESSION' }) activity!: string;
  @ApiProperty({ example: 'direct' }) beneficiaryType!: string;
  @ApiProperty({ type: String, nullable: true, example: 'confirmed' }) stage!: string | null;
}

/** An entry or a record of a report. Without numerator and denominator it is left out of the figure. */
export class LineDto extends FigureDto {
  @ApiProperty({ type: LineEntryDto, nullable: true, description: 'null: a record' })
  entry!: LineEntryDto | null;
  @ApiProperty({ type: String, nullable: true, example: 'VD0101001' }) placeCode!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Velden' }) placeName!: string | null;
  @ApiProperty({
    type: [LineCellDto],
    description: 'Its people by sex and age, or by disability; empty where these do not add up to the line',
  })
  cells!: readonly LineCellDto[];
}
