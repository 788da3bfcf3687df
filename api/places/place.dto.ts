import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsIso3 } from '../http/fields.js';

/** A place of the COD-AB gazetteer. */
export class PlaceDto {
  @ApiProperty({ example: 'XVE:VD0101001', description: 'country and p-code' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'VD0101001', description: 'p-code, as text' }) code!: string;
  @ApiProperty({ example: 3, description: '0 the country … 3' }) level!: number;
  @ApiProperty({ example: 'Aster' }) name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'VD0101' }) parentCode!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'persons; null: not known' }) population!:
    | number
    | null;
}

/** Query of `POST /places/import`. */
export class ImportPlacesQueryDto {
  @ApiProperty({ example: 'XVE' })
  @IsIso3()
  country!: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: say what would change, store nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** What is wrong in a line of the file. */
export class LineProblemDto {
  @ApiProperty({ example: 7, description: 'the header is line 1' }) line!: number;
  @ApiProperty({ example: 'ADM3_PCODE' }) column!: string;
  @ApiProperty() detail!: string;
}

/** What an import did, or would do. */
export class PlacesImportDto {
  @ApiProperty() dryRun!: boolean;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ description: 'places that were not there' }) added!: number;
  @ApiProperty({ description: 'places whose name, parent or population is another' }) changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({
    type: [LineProblemDto],
    description: 'of a dry run; otherwise they are the errors of a 422',
  })
  problems!: LineProblemDto[];
}
