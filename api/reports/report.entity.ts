import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportStatus } from '../domain/codes.js';

/** One operator's report of one month or quarter. Its entries and records stand beside it, by revision. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ name: 'first_month', type: 'text' }) firstMonth!: string;
  @Column({ name: 'last_month', type: 'text' }) lastMonth!: string;
  @Column({ type: 'text', default: 'draft' }) status!: ReportStatus;
  @Column({ type: 'boolean', default: false }) nil!: boolean;
  @Column({ type: 'text', nullable: true }) partial!: string | null;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ type: 'text', default: 'form' }) source!: string;
  @Column({ type: 'int', default: 1 }) revision!: number;
  @Column({ name: 'revision_reason', type: 'text', nullable: true }) revisionReason!: string | null;
  /** the revision that counts on the basis `verified`; null = none yet */
  @Column({ name: 'verified_revision', type: 'int', nullable: true }) verifiedRevision!: number | null;
  /** the revision that counts on the basis `latest` (submitted or verified); null = none yet */
  @Column({ name: 'latest_revision', type: 'int', nullable: true }) latestRevision!: number | null;
  @Column({ name: 'first_submitted_at', type: 'timestamptz', nullable: true }) firstSubmittedAt!: Date | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt!: Date | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true }) submittedBy!: string | null;
  @Column({ type: 'uuid', array: true, default: '{}' }) editors!: string[];
  @Column({ name: 'returned_ever', type: 'boolean', default: false }) returnedEver!: boolean;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason!: string | null;
  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true }) verifiedAt!: Date | null;
  @Column({ name: 'verified_by', type: 'uuid', nullable: true }) verifiedBy!: string | null;
  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true }) lockedAt!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
