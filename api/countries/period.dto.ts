import { ApiProperty } from '@nestjs/swagger';
import { IsPeriod, Text } from '../http/fields.js';

/** Body of `POST /countries/{iso3}/periods`. */
export class ClosePeriodDto {
  @ApiProperty({ example: '2026-08', description: 'A month, a quarter `2026-Q3` or a year `2026`' })
  @IsPeriod()
  period!: string;
}

/** Body of a reopening. */
export class ReopenPeriodDto {
  @ApiProperty({
    description: 'Why; it is kept and audited',
    example: 'Three reports of the north came late.',
  })
  @Text(500)
  reason!: string;
}

/** A period that is, or was, closed for reporting. */
export class ClosedPeriodDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: '2026-08' }) period!: string;
  @ApiProperty({ type: String, format: 'date-time' }) closedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: closed still' })
  reopenedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) reopeningReason!: string | null;
}
