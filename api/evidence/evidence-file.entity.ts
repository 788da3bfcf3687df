import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stored file; its id, made here at random, is also its name on the disk. */
@Entity('evidence_file')
export class EvidenceFile {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) type!: string;
  @Column({ type: 'int' }) size!: number; // bytes
  @Column({ type: 'text' }) sha256!: string;
  @Column({ name: 'stored_at', type: 'timestamptz' }) storedAt!: Date;
  @Column({ name: 'stored_by', type: 'uuid' }) storedBy!: string;
}
