import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/codes.js';

/** What is talked over at one criterion or recommendation of an assessment, until it is resolved. */
@Entity('review_thread')
export class ReviewThread {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) code!: string;
  /** the revision it was opened in */
  @Column({ type: 'int' }) revision!: number;
  /** a return asks for it */
  @Column({ type: 'boolean', default: false }) asked!: boolean;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy!: string;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt!: Date;
  /** null = open */
  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true }) resolvedAt!: Date | null;
  @Column({ name: 'resolved_by', type: 'uuid', nullable: true }) resolvedBy!: string | null;
  @Column({ name: 'resolved_as', type: 'text', nullable: true }) resolvedAs!: Role | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
