import { ApiProperty } from '@nestjs/swagger';
import { SENSITIVITIES, type Sensitivity } from '../../domain/codes.js';

const TEXT = { type: String, nullable: true } as const;
const DAY = { type: String, format: 'date', nullable: true, example: '2026-03-31' } as const;

/** What a reference says in one revision. */
export class EvidenceContentDto {
  @ApiProperty({ type: [String], example: ['NMAA-1.1-1a'] }) criterionCodes!: readonly string[];
  @ApiProperty({ example: 'Mine Action Act' }) title!: string;
  @ApiProperty(TEXT) reference!: string | null;
  @ApiProperty(DAY) documentDate!: string | null;
  @ApiProperty(DAY) contentFrom!: string | null;
  @ApiProperty({ format: 'date', example: '2026-03-31' }) contentUntil!: string;
  @ApiProperty(TEXT) keptWhere!: string | null;
  @ApiProperty(TEXT) url!: string | null;
  @ApiProperty({ enum: SENSITIVITIES }) sensitivity!: Sensitivity;
  @ApiProperty({
    ...TEXT,
    description: 'Of the file it brought, if any; the file itself goes when it is replaced',
  })
  fileSha256!: string | null;
}

export class EvidenceRevisionDto {
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({
    description: 'SHA-256, in hex, of the content as compact JSON, its fields in the order shown',
  })
  hash!: string;
  @ApiProperty({ type: EvidenceContentDto }) content!: EvidenceContentDto;
  @ApiProperty({ type: String, format: 'date-time' }) since!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null = it is so now' })
  until!: Date | null;
  @ApiProperty({ enum: ['changed', 'removed'], nullable: true, type: String, description: 'How it ended' })
  ended!: 'changed' | 'removed' | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who ended it, by name; null = nobody, or the account is gone',
  })
  endedBy!: string | null;
}
