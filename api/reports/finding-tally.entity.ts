import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Severity } from '../domain/codes.js';

/** How often a rule spoke in a report when it was handed in last. */
@Entity('finding_tally')
export class FindingTallyEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @PrimaryColumn({ type: 'text' }) rule!: string;
  @PrimaryColumn({ type: 'text' }) severity!: Severity;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'int' }) findings!: number;
  /** of which a comment answers */
  @Column({ type: 'int' }) answered!: number;
}
