import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsUUID } from 'class-validator';
import type { Mapping } from '../../domain/exchange/mapping.js';
import { IfPresent, IsIso3, Text } from '../../http/fields.js';

const CONTENT = {
  type: 'object',
  additionalProperties: true,
  description:
    '{columns: [{heading, role, values?, required?}], defaults?, nothing?, periods?, sheet?, dates?}',
  example: {
    columns: [{ heading: 'Girls (0-17)', role: 'F.Y0T17._T' }],
    defaults: { countBasis: 'persons' },
  },
} as const;

/** Body of `PUT /import-mappings/{id}`. */
export class WriteMappingDto {
  @ApiProperty({ description: 'What people call the form', example: 'National 5W form' })
  @Text(120)
  name!: string;

  @ApiProperty(CONTENT)
  @IsObject()
  content!: Record<string, unknown>;
}

/** Body of `POST /import-mappings`. */
export class CreateMappingDto extends WriteMappingDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ description: 'Needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  countryCode?: string;
}

/** A country's mapping of the columns and values of a form. */
export class MappingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'National 5W form' }) name!: string;
  @ApiProperty(CONTENT) content!: Mapping;
  @ApiProperty({ description: 'Sent back as If-Match', example: 1 }) version!: number;
}

export class ColumnHeadingDto {
  @ApiProperty({ example: 'Girls (0-17)' }) heading!: string;
  @ApiProperty({ type: [String], description: 'The first different values below it', example: ['12', '0'] })
  samples!: string[];
}

/** A sheet of a file, as the editor of a mapping shows it. */
export class SheetHeadingsDto {
  @ApiProperty({ description: "Name of the sheet; '' in a file without sheets", example: 'EORE' })
  sheet!: string;
  @ApiProperty({ description: 'Row the headings were found in, from 1' }) line!: number;
  @ApiProperty({ type: [ColumnHeadingDto] }) columns!: ColumnHeadingDto[];
}

/** The form of `POST /imports/headings`. */
export class HeadingsFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'XLSX or CSV, at most 10 MB' })
  file!: unknown;
}
