import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HashedContent } from './content-hash.js';

/** What a reference said before it was changed or taken away; it never changes. */
@Entity('evidence_revision')
export class EvidenceRevision {
  @PrimaryColumn({ name: 'evidence_id', type: 'uuid' }) evidenceId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @Column({ type: 'jsonb' }) content!: HashedContent;
  /** SHA-256 of the content, in hex */
  @Column({ type: 'text' }) hash!: string;
  @Column({ type: 'timestamptz' }) since!: Date;
  @Column({ type: 'timestamptz' }) until!: Date;
  @Column({ name: 'ended_by', type: 'uuid' }) endedBy!: string;
  @Column({ type: 'text' }) ended!: 'changed' | 'removed';
}
