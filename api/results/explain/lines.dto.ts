import { ApiProperty } from '@nestjs/swagger';
import { LINE_LEFT_OUT, type LineLeftOut } from '../../domain/kpi/formula.js';
import { FigureDto } from '../country/kpi-tile.dto.js';

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

/** An entry or a record of a report. */
export class LineDto extends FigureDto {
  @ApiProperty({
    enum: LINE_LEFT_OUT,
    nullable: true,
    description:
      'Why it is not in the figure, the first that holds, and then it has neither numerator nor denominator; null: it is in it. other_activity; indirect; expected only; not_confirmed; other_part: not of the part that is explained; says_nothing: nobody is counted in it, or was asked',
  })
  leftOut!: LineLeftOut | null;
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
