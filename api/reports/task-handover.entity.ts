import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of a report that counts whose people were handed a task: `countedIn` is its own report, or the one that it repeats. */
@Entity('task_handover')
export class TaskHandoverEntity {
  @PrimaryColumn({ type: 'text' }) basis!: 'verified' | 'latest';
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @PrimaryColumn({ name: 'entry_id', type: 'uuid' }) entryId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ name: 'first_submitted_at', type: 'timestamptz' }) firstSubmittedAt!: Date;
  @Column({ name: 'beneficiary_type', type: 'text' }) beneficiaryType!: string;
  @Column({ type: 'text' }) task!: string;
  @Column({ name: 'counted_in', type: 'uuid' }) countedIn!: string;
}
