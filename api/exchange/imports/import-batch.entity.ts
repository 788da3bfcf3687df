import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileKind } from '../tables/read-file.js';
import type { ImportCounts, ImportProblem, ImportStatus, RowsWanted } from './import-state.js';

/** One file that came in: what was asked, what came of it. Its rows and its changes stand beside it. */
@Entity('import_batch')
export class ImportBatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  /** for whom the person could speak; null = for the whole country */
  @Column({ name: 'operator_ids', type: 'uuid', array: true, nullable: true }) operatorIds!: string[] | null;
  @Column({ name: 'by_user', type: 'uuid' }) byUser!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  /** by the database's own clock: how long it has been running */
  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) startedAt!: Date;
  @Column({ name: 'file_name', type: 'text' }) fileName!: string;
  @Column({ name: 'file_bytes', type: 'int' }) fileBytes!: number;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ type: 'text' }) kind!: FileKind;
  /** null = not found out yet */
  @Column({ type: 'text', nullable: true }) format!: string | null;
  @Column({ type: 'text', nullable: true }) mapping!: string | null;
  @Column({ name: 'dry_run', type: 'boolean' }) dryRun!: boolean;
  @Column({ name: 'rows_wanted', type: 'text' }) rowsWanted!: RowsWanted;
  @Column({ type: 'text' }) status!: ImportStatus;
  @Column({ type: 'jsonb', default: {} }) counts!: ImportCounts | Record<string, never>;
  @Column({ type: 'jsonb', nullable: true }) problem!: ImportProblem | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt!: Date | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt!: Date | null;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
