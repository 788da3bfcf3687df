import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { LANGUAGES, type Language } from '../../domain/framework.js';
import { IfPresent } from '../../http/fields.js';

/** Whose report of which period is to be filled in, and in which language. */
export class TemplateQueryDto {
  @ApiProperty({ format: 'uuid', description: 'The operator whose report it will be' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ description: 'Month or quarter', example: '2026-03' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/, { message: 'a period is written 2026-03 or 2026-Q1' })
  period!: string;

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Of headings and lists; absent = one’s own' })
  @IfPresent()
  @IsIn(LANGUAGES)
  lang?: Language;

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description:
      'With the entries that are stored already, so that their figures can be put right or gone on with. A row whose place, project, task or kind of work is changed is another entry, and a deleted row takes none away; absent = false',
  })
  @IfPresent()
  @IsIn(['true', 'false'])
  filled?: 'true' | 'false';
}
