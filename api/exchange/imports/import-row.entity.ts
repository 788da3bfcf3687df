import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowFinding, RowVerdict } from './import-state.js';

/** The verdict on one row of a file. */
@Entity('import_row')
export class ImportRowEntity {
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ name: 'batch_id', type: 'uuid' }) batchId!: string;
  @PrimaryColumn({ type: 'int' }) nth!: number;
  @Column({ type: 'text', nullable: true }) sheet!: string | null;
  @Column({ type: 'int' }) line!: number;
  @Column({ type: 'text' }) verdict!: RowVerdict;
  @Column({ type: 'jsonb', default: [] }) findings!: RowFinding[];
  @Column({ name: 'operator_name', type: 'text', nullable: true }) operatorName!: string | null;
  @Column({ type: 'text', nullable: true }) period!: string | null;
  @Column({ type: 'text', nullable: true }) activity!: string | null;
  @Column({ name: 'place_code', type: 'text', nullable: true }) placeCode!: string | null;
  @Column({ name: 'report_id', type: 'uuid', nullable: true }) reportId!: string | null;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
}
