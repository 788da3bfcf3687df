import { ApiProperty } from '@nestjs/swagger';

/** One deed, as the audit keeps it. */
export class AuditRecordDto {
  @ApiProperty({ example: 'XVE:17' }) id!: string;
  @ApiProperty({ example: 'XVE', description: 'country, or - for deeds outside any' }) chain!: string;
  @ApiProperty({ example: 17 }) seq!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid', description: 'whose deed it was' }) by!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Mona Monitor' }) byName!: string | null;
  @ApiProperty({ example: 'report:verify' }) deed!: string;
  @ApiProperty({ description: 'the record it was done to' }) on!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: Object, nullable: true, description: 'old and new' }) change!: unknown;
}

/** Whether a chain of audit records is whole. */
export class VerificationDto {
  @ApiProperty({ example: 'XVE' }) chain!: string;
  @ApiProperty({ example: 319, description: 'records read' }) records!: number;
  @ApiProperty({ description: 'every record follows from the one before, and the last is the head' })
  intact!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'the first record that does not fit' })
  firstBroken!: number | null;
}
