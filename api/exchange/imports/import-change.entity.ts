import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a batch changed: a report or an entry, as it was before, and the version it left behind. */
@Entity('import_change')
export class ImportChangeEntity {
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ name: 'batch_id', type: 'uuid' }) batchId!: string;
  @PrimaryColumn({ type: 'text' }) kind!: 'report' | 'entry';
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'int' }) revision!: number;
  /** the row as it was; null = the batch made it */
  @Column({ type: 'jsonb', nullable: true }) before!: Record<string, unknown> | null;
  @Column({ name: 'after_version', type: 'int' }) afterVersion!: number;
}
