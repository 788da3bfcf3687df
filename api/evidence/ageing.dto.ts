import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class AgeingQueryDto {
  @ApiPropertyOptional({
    description: 'The round after this one; the next year, or quarter, where it is left out',
    example: '2027',
  })
  @IsOptional()
  @Matches(/^\d{4}(-Q[1-4])?$/, { message: 'period must be a year (2027) or a quarter (2027-Q1)' })
  period?: string;
}

export class AgeingAtDto {
  @ApiProperty({ example: 'NMAA-2.1-3a' }) code!: string;
  @ApiProperty({
    description: 'A round that ends with this month or later finds it too old',
    example: '2027-06',
  })
  tooOldFrom!: string;
  @ApiProperty({ description: 'Nothing else named for the criterion counts in the next round' })
  last!: boolean;
}

/** A reference that counts now and will be too old for the next round. */
export class AgeingEvidenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'null = this reference is not shown to you',
    example: 'Minutes of the joint body',
  })
  title!: string | null;
  @ApiProperty({ format: 'date', description: 'Last day its content covers', example: '2025-06-30' })
  contentUntil!: string;
  @ApiProperty({ type: [AgeingAtDto] }) criteria!: readonly AgeingAtDto[];
}

export class AgeingListDto {
  @ApiProperty({ description: 'The round that was looked ahead to', example: '2027' }) period!: string;
  @ApiProperty({ type: [AgeingEvidenceDto], description: 'The soonest first' })
  evidence!: AgeingEvidenceDto[];
}
