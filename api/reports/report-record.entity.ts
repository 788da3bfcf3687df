import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordKind } from '../domain/codes.js';
import type { ReportRecord } from '../domain/report.js';

/** One sub-record of a report at one revision: a consultation, a survey team, a tally, a workforce line, a meeting. */
@Entity('report_record')
export class ReportRecordEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @PrimaryColumn({ type: 'int' }) revision!: number;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ type: 'text' }) kind!: RecordKind;
  @Column({ type: 'jsonb' }) content!: ReportRecord;
  @Column({ type: 'int', default: 1 }) version!: number;
}
