import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { BODIES, type Body } from '../../domain/codes.js';
import { LANGUAGES } from '../../domain/framework.js';
import { IsIso3 } from '../../http/fields.js';

/** As whose peer one looks. No question narrows down the others: two answers could be subtracted. */
export class BandsQueryDto {
  @ApiPropertyOptional({ example: 'XOS', description: 'One’s own country; may be left out by who has one' })
  @IsOptional()
  @IsIso3()
  country?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) lang?: string;
}

/** One index of a checklist: how others stand, and where one’s own country does. */
export class BandLineDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ enum: ['pillar', 'function'] }) of!: 'pillar' | 'function';
  @ApiProperty({ examples: ['PA', 'NMAC-4'] }) code!: string;
  @ApiPropertyOptional({ description: 'Of a function' }) title?: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'gdei-wps@1.0',
    description:
      'The version of the checklist whose rounds are counted: one’s own, else that of most others; null = nobody published',
  })
  frameworkRef!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 0,
    description:
      'Other countries whose round of this body follows another version and is not counted; null where counts is null',
  })
  leftOut!: number | null;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [1, 3, 2, 0],
    description:
      'Other countries whose published evidenced index lies in 0–24, 25–49, 50–74, 75–100; null = withheld',
  })
  counts!: readonly number[] | null;
  @ApiPropertyOptional({
    enum: ['too_few_countries'],
    description:
      'Fewer than five others, or, of those that one does not know by name, fewer than three or all in one band',
  })
  reason?: 'too_few_countries';
  @ApiProperty({ type: Number, nullable: true, description: 'One’s own published index; null = none' })
  own!: number | null;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 3, description: 'Its band' })
  ownBand!: number | null;
}

/** One’s own country among others that share so. No other country is named, nor can be asked for. */
export class BandsDto {
  @ApiProperty({ example: 'XOS' }) countryCode!: string;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: [BandLineDto] }) lines!: BandLineDto[];
}
