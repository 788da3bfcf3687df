import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { BODIES, type Body } from '../../domain/codes.js';
import { LANGUAGES, type Language } from '../../domain/framework.js';
import { IfPresent, IsIso3 } from '../../http/fields.js';

/** Which part of the plan leaves: what is to be done, or all of it. */
const EXTENTS = ['open', 'all'] as const;

/** Which actions leave, and in which language. Without a question: what is open, of both bodies of one's country. */
export class DonorPackQueryDto {
  @ApiPropertyOptional({ description: 'needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  country?: string;

  @ApiPropertyOptional({ enum: BODIES, description: 'one body’s plan only' })
  @IfPresent()
  @IsIn(BODIES)
  body?: Body;

  @ApiPropertyOptional({
    enum: EXTENTS,
    default: 'open',
    description: 'open: planned and in progress; all: done and dropped ones, too',
  })
  @IfPresent()
  @IsIn(EXTENTS)
  extent?: (typeof EXTENTS)[number];

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'of headings and titles; wins over Accept-Language' })
  @IfPresent()
  @IsIn(LANGUAGES)
  lang?: Language;
}
