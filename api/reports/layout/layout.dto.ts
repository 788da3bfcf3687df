import { ApiProperty } from '@nestjs/swagger';
import { ACTIVITIES, type Activity } from '../../domain/codes.js';
import { LEFT_OUT, type WhyLeftOut } from '../../domain/validation/layout.js';
import { EntryDto } from '../entry.dto.js';

/** An entry of the earlier report that was not opened again. */
export class NotCopiedDto {
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiProperty({ description: 'p-code', example: 'VD0101001' }) placeCode!: string;
  @ApiProperty({ type: String, nullable: true, example: 'P-108' }) projectCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) implementingPartner!: string | null;
  @ApiProperty({
    enum: LEFT_OUT,
    description:
      'there: the report holds it already; once: it counts once per task; place: not in the gazetteer any more; project, partner: ended before the period; rule: a rule refuses it',
  })
  why!: WhyLeftOut;
}

/** What was opened from the operator's last report. */
export class CopiedLayoutDto {
  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026-02',
    description: 'The period of that report; null: there is no earlier report with entries',
  })
  period!: string | null;
  @ApiProperty({ type: [EntryDto], description: 'The entries that were added, without figures' })
  entries!: EntryDto[];
  @ApiProperty({ type: [NotCopiedDto] }) left!: NotCopiedDto[];
}
