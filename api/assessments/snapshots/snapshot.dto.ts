import { ApiProperty } from '@nestjs/swagger';

/** What was published of an assessment, once per revision; it never changes. */
export class SnapshotDto {
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it was published' }) asOf!: Date;
  @ApiProperty({ description: 'Whether somebody had verified it' }) verified!: boolean;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description:
      'Computed again just now from the answers, evidence and figures kept with it: true = every figure is the same; null = it was published before these were kept',
  })
  reproduced!: boolean | null;
}
